/** Where a rule or a movement comes from, by key. Basis F: page, abstract or table read; G: firm general knowledge, no page opened. */
export interface Source {
  readonly citation: string;
  readonly url: string;
  readonly basis: string;
}

export const sources: Readonly<Record<string, Source>> = {
  seed: {
    citation: 'Mission seed document (lower-back stretch article)',
    url: '',
    basis: 'F (as quoted in the brief)',
  },
  GK: { citation: 'Standard physiotherapy/exercise-science knowledge, not tied to one page', url: '', basis: 'G' },
  product: { citation: 'Product design choice', url: '', basis: 'G' },
  'NICE-NG59': {
    citation: 'NICE NG59 Low back pain and sciatica in over 16s, 2016, updated 2020',
    url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
    basis: 'F',
  },
  'ACP-2017': { citation: 'Qaseem et al., ACP guideline, Ann Intern Med 2017;166:514-530', url: '', basis: 'G' },
  'WHO-CPLBP-2023': {
    citation:
      'WHO guideline, chronic primary low back pain, Dec 2023 (exercise programme: conditional, low certainty; belts/traction not routine)',
    url: 'https://ncbi.nlm.nih.gov/books/NBK599210',
    basis: 'F',
  },
  'CPG-review-2024': {
    citation: 'Overview of 22 LBP guidelines 2017-2022, BMC Musculoskelet Disord 2024',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11061926',
    basis: 'F',
  },
  'WHO-2020': {
    citation:
      'WHO 2020 physical activity and sedentary behaviour guidelines (replace sitting with any activity; no numeric break rule)',
    url: '',
    basis: 'G',
  },
  'Finucane-2020': {
    citation: 'Finucane et al., International framework for red flags, JOSPT 2020;50:350-372',
    url: 'https://studylib.net/doc/25473661/',
    basis: 'F (abstract)',
  },
  'CES-cards': {
    citation: 'Cauda equina card questions (Greenhalgh, Mercer, Finucane), Backes/NHS pages',
    url: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
    basis: 'F',
  },
  'TF2F-2014': {
    citation: 'Giangregorio et al., Too Fit To Fracture, Osteoporos Int 2014/2015;26:891-910, Table 5',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/table/T5',
    basis: 'F',
  },
  'ROS-2022': {
    citation: 'Brooke-Wavell et al., Strong, steady and straight, BJSM 2022;56:837',
    url: 'https://blogs.bmj.com/bjsm/2023/10/30/',
    basis: 'F',
  },
  'Osteoporosis-Canada-2023': {
    citation: 'Osteoporosis Canada 2023 guideline exercise page (squat, hinge, bridge, pulldown, plank)',
    url: 'https://osteoporosis.ca/too-fit-to-fracture',
    basis: 'F',
  },
  'LSS-review-2018': {
    citation: 'Matsuwaka & Liem, exercise in lumbar stenosis, 2018 (flexion-emphasis + core + aerobic; weak RCT base)',
    url: 'https://www.scribd.com/document/593327466/matsuwaka2018',
    basis: 'F',
  },
  'Verywell-LSS': {
    citation: 'Verywell Health stenosis programme (some tolerate extension)',
    url: 'https://www.verywellhealth.com/exercise-program-for-spinal-stenosis-2696100',
    basis: 'F',
  },
  'Vanti-2021': {
    citation: 'Vanti et al., Lumbar spondylolisthesis masterclass, Arch Physiother 2021;11:19',
    url: '',
    basis: 'F (abstract)',
  },
  'MyHealthAlberta-spondylo': {
    citation: 'MyHealth Alberta: Spondylolysis and spondylolisthesis exercises',
    url: 'https://myhealth.alberta.ca/health/AfterCareInformation/pages/conditions.aspx?HwId=bo1583',
    basis: 'F',
  },
  'Krames-spondylo': {
    citation: 'Krames HealthSheet: exercise for spondylolysis/spondylolisthesis',
    url: 'http://centene.kramesonline.com/HealthSheets/3,S,16219',
    basis: 'F',
  },
  'HSS-2019': {
    citation: 'Eannucci et al., pose avoidance vs hip precautions, HSS J 2019;15:247-253',
    url: 'https://rd.springer.com/article/10.1007%2Fs11420-019-09708-9',
    basis: 'F',
  },
  'Duke-anterior': {
    citation: 'Duke PT/OT anterior hip precautions handout',
    url: 'https://pt.scribd.com/doc/129512362/',
    basis: 'F',
  },
  'THR-pages': {
    citation: 'Surgeon/physio precaution pages (posterior, anterior, lateral)',
    url: 'https://ageinplaceschool.com/total-hip-precautions-anterior-posterior-lateral-approaches/',
    basis: 'F',
  },
  'AAOS-2022-note': {
    citation: 'Secondary page reporting AAOS 2022: approach does not change dislocation outcome',
    url: 'https://www.droracle.ai/articles/796585/',
    basis: 'F (secondary, low trust)',
  },
  'ACOG-804': {
    citation: 'ACOG Committee Opinion 804, 2020',
    url: 'https://journals.lww.com/greenjournal/Fulltext/2020/04000/',
    basis: 'F (summary; supine detail G)',
  },
  'ACOG-older': {
    citation: 'ACOG Bulletin 267/FAQ 119: no back-lying after first trimester; warning signs',
    url: 'https://docslib.org/download/13877464/',
    basis: 'F',
  },
  'CUH-PGP': {
    citation: 'Cambridge University Hospitals: Pelvic girdle pain',
    url: 'https://cuh.nhs.uk/patient-information/pelvic-girdle-pain-pgp-in-pregnancy',
    basis: 'F',
  },
  'NCA-PGP': {
    citation: 'Northern Care Alliance NHS: PGP leaflet',
    url: 'https://northerncarealliance.nhs.uk/patient-information/',
    basis: 'F',
  },
  POGP: {
    citation: 'POGP/ACPWH guidance for mothers-to-be (ELHT copy)',
    url: 'https://elht.nhs.uk/services/physiotherapy-pelvic-obstetric-and-gynaecological/',
    basis: 'F',
  },
  'RACGP-postnatal': {
    citation: 'Inge et al., Exercise after pregnancy, RACGP',
    url: 'https://readkong.com/page/exercise-after-pregnancy-racgp-4005475',
    basis: 'F (intro)',
  },
  'Millner-2016': {
    citation: 'Millner et al., Exercise for ankylosing spondylitis consensus, Semin Arthritis Rheum 2016;45:411-427',
    url: '',
    basis: 'F (abstract)',
  },
  'BJC-AS': {
    citation: 'BJC Health: safe exercise in AS (fused spine: avoid leaning back; impact caution)',
    url: 'https://bjchealth.com.au/blog-fitness/what-exercises-are-safe-for-those-with-ankylosing-spondylitis',
    basis: 'F',
  },
  'NASS-UK': { citation: 'National Axial Spondyloarthritis Society exercise advice', url: '', basis: 'G' },
  'Wiles-2018': {
    citation: 'Wiles et al., safety of isometric wall squat, Medicine 2018;97:e0105',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5882444',
    basis: 'F',
  },
  'IRT-guide-2023': {
    citation: 'Baffour-Awuah et al., isometric training in hypertension, Clin Hypertens 2023',
    url: '',
    basis: 'F',
  },
  "O'Driscoll-trials": {
    citation: 'Workplace RCT: wall squat -12.9 mmHg SBP, PMC10085809',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10085809',
    basis: 'F',
  },
  McGill: {
    citation: 'McGill spine-stability principles (neutral spine, endurance, big-three); McGill 1999 endurance ratios',
    url: 'https://pubmed.ncbi.nlm.nih.gov/10453772/',
    basis: 'F abstract / G',
  },
  McKenzie: { citation: 'Directional preference (McKenzie; Long 2004)', url: '', basis: 'G' },
  Sword: {
    citation: 'Sword Health sciatica page (prone/standing extension)',
    url: 'https://swordhealth.com/care-explorer/sciatica/exercises-stretching',
    basis: 'F',
  },
  'NHS-sciatica-sheet': {
    citation: 'NHS/BackCare sciatica exercise sheets include knee-to-chest',
    url: 'http://zjcylx.com/sciatica-exercises.html',
    basis: 'F (mirror)',
  },
  'Snook-1998': {
    citation: 'Snook et al., early-morning flexion control RCT, Spine 1998;23:2601-2607; 3-yr follow-up 2002',
    url: 'https://link.springer.com/article/10.1023/A:1013542119063',
    basis: 'F',
  },
  'Fusion-leaflets': {
    citation: 'US surgical leaflets: no bend/lift/twist 4-6+ weeks',
    url: 'https://fwbsi.com/patient-info/back-exercises/',
    basis: 'F',
  },
  'Discectomy-sheets': {
    citation: 'UK discectomy sheet: early gentle movement incl. knee rolls',
    url: 'https://www.scribd.com/document/459853420/',
    basis: 'F',
  },
  'SIJ-pages': {
    citation: 'Popular/educational SIJ pages (avoid twist, single-leg, lunges)',
    url: 'https://feldy.me/resources/guides/body-awareness/si-joint-pain-exercises-to-avoid',
    basis: 'F (low trust)',
  },
  'SIJ-AAFP-style': {
    citation: 'Glute squeeze dosing 6-7 s x5-7 in SIJ programme',
    url: 'https://www.droracle.ai/articles/730541/',
    basis: 'F (low trust)',
  },
  'Hernia-leaflets': {
    citation: 'Post abdominal/hernia surgery exercise leaflets',
    url: 'http://www.cancernet.co.uk/ex-abdo.htm',
    basis: 'F',
  },
  'EDS-Society': {
    citation: 'Parry, Exercise and movement for hEDS/HSD, Ehlers-Danlos Society',
    url: 'https://www.ehlers-danlos.org/information/exercise-and-movement-for-adults-with-hypermobile-ehlers-danlos-syndrome-and-hypermobility-spectrum-disorders/',
    basis: 'F',
  },
  'Wheelchair-pages': {
    citation: 'Pressure-relief leaning every 15-30 min',
    url: 'https://www.hindawi.com/journals/nrp/2013/124095/',
    basis: 'F',
  },
  'PAR-Q': { citation: 'PAR-Q / PAR-Q+', url: 'https://www.run3sixty.co.uk/par-q', basis: 'F' },
  'ACSM-prescreen': { citation: 'ACSM pre-participation screening 2015/2018', url: '', basis: 'G' },
  'CDC-STEADI': { citation: 'CDC STEADI 30-s chair stand cut-offs', url: '', basis: 'G' },
  'Araujo-2022': { citation: 'Araujo et al., 10-s one-leg stance, BJSM 2022', url: '', basis: 'G' },
  'ACSM-2011': {
    citation: 'Garber et al., ACSM position stand 2011: 10-30 s holds, 60 s per muscle, 2-3+ days/wk, warm muscle',
    url: '',
    basis: 'F (secondary)',
  },
  'AAOS-spine': {
    citation: 'AAOS Spine Conditioning Program',
    url: 'https://baystatepain.com/pain-exercises/rehabilitation/spine-program/',
    basis: 'F (mirror)',
  },
  'APTA-wall-squat': {
    citation: 'About.com page citing APTA wall squat for desk workers',
    url: 'http://backandneck.about.com/od/deskexercises/ht/wallsquat.htm',
    basis: 'F',
  },
  'StayWell-wall-squat': {
    citation: 'StayWell: feet 6-12 inches from wall, hips never below knees',
    url: 'https://patienteducation.nationwidechildrens.org/Library/Encyclopedia/3,89931',
    basis: 'F',
  },
  'Sadler-2017': {
    citation: 'Sadler et al., BMC Musculoskelet Disord 2017;18:179 (12 prospective studies, n=5459)',
    url: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-017-1534-0',
    basis: 'F',
  },
  'Vigotsky-2016': {
    citation: 'Vigotsky et al., PeerJ 2016;4:e2325 modified Thomas test invalid unless pelvis controlled',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4991856',
    basis: 'F',
  },
  'Strassmann-2013': {
    citation: 'Strassmann et al., 1-min sit-to-stand norms, n=6926',
    url: 'https://link.springer.com/article/10.1007%2Fs00038-013-0504-z',
    basis: 'F',
  },
  'Waongenngarm-2018': {
    citation: 'Waongenngarm et al., Appl Ergon 2018;68:230-239',
    url: 'https://www.physiospot.com/research/',
    basis: 'F',
  },
  'Waongenngarm-2021': {
    citation: 'Waongenngarm et al., Scand J Work Environ Health 2021;47:306-317',
    url: 'https://www.sjweh.fi/show_abstract.php?abstract_id=3949&fullText=1',
    basis: 'F',
  },
  'Duran-2023': {
    citation: 'Duran et al., Med Sci Sports Exerc 2023 (n=11 crossover)',
    url: '',
    basis: 'F (secondary)',
  },
  'Huang-2019': {
    citation: 'Huang, Benford, Blake, JMIR 2019;21:e11079',
    url: 'https://jmir.org/2019/2/e11079',
    basis: 'F',
  },
  'NICE-NG234': {
    citation: 'NICE NG234 Spinal metastases and metastatic spinal cord compression, 2023',
    url: '',
    basis: 'G',
  },
  'NICE-NG156': { citation: 'NICE NG156 Abdominal aortic aneurysm, 2020', url: '', basis: 'G' },
  'ACSM-cancer-2019': {
    citation:
      'Campbell et al., exercise guidelines for cancer survivors (international roundtable), Med Sci Sports Exerc 2019;51:2375-2390',
    url: '',
    basis: 'G',
  },
  'ILAE-2016': {
    citation:
      'Capovilla et al., epilepsy, seizures, physical exercise and sports (ILAE task force), Epilepsia 2016;57:6-12',
    url: '',
    basis: 'G',
  },
  'APTA-VTE-2022': {
    citation: 'Hillegass et al., venous thromboembolism, APTA clinical practice guideline, Phys Ther 2022',
    url: '',
    basis: 'G',
  },
  'ADA-2016': {
    citation: 'Colberg et al., physical activity and diabetes, ADA position statement, Diabetes Care 2016;39:2065-2079',
    url: '',
    basis: 'G',
  },
  'NICE-NG123': {
    citation: 'NICE NG123 Urinary incontinence and pelvic organ prolapse in women, 2019',
    url: '',
    basis: 'G',
  },
  'NICE-NG210': { citation: 'NICE NG210 Pelvic floor dysfunction, 2021', url: '', basis: 'G' },
  'NICE-NG206': {
    citation: 'NICE NG206 ME/CFS, 2021 (1.11.9-1.11.14)',
    url: 'https://meassociation.org.uk/nice-guidelines/items/incorporating-physical-activity-and-exercise/',
    basis: 'F (excerpt, mirror)',
  },
  'BTS-GOLD': { citation: 'BTS pulmonary rehabilitation guideline 2013; GOLD report on COPD', url: '', basis: 'G' },
  'SOSORT-2016': {
    citation: 'Negrini et al., 2016 SOSORT guidelines, Scoliosis Spinal Disord 2018;13:3',
    url: '',
    basis: 'G',
  },
  'Mellor-2018': {
    citation: 'Mellor et al., LEAP trial (gluteal tendinopathy), BMJ 2018;361:k1662',
    url: '',
    basis: 'G',
  },
  'APTA-heel-2023': {
    citation: 'Koc et al., heel pain - plantar fasciitis, revision 2023, JOSPT 2023;53:CPG1-CPG39',
    url: '',
    basis: 'G',
  },
  'APTA-elbow-2022': {
    citation: 'Lucado et al., lateral elbow pain, clinical practice guideline, JOSPT 2022;52:CPG1-CPG111',
    url: '',
    basis: 'G',
  },
  BACPAR: {
    citation: 'British Association of Chartered Physiotherapists in Amputee Rehabilitation, guidelines',
    url: '',
    basis: 'G',
  },
};
