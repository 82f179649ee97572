/** Where a rule or a movement comes from. */
export interface Source {
  readonly citation: string;
  /** Empty where no page is kept. */
  readonly url: string;
  /** How much of it was read. */
  readonly basis: string;
}

/** By the keys that movements, conditions, red flags and self-checks name. */
export const sources: Readonly<Record<string, Source>> = {
  seed: {
    citation: 'Lower-back stretch article that the first list of movements was taken from',
    url: '',
    basis: 'read',
  },
  GK: {
    citation: 'Standard physiotherapy/exercise-science knowledge, not tied to one page',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  product: { citation: 'Product design choice', url: '', basis: 'general knowledge, no page opened' },
  'NICE-NG59': {
    citation: 'NICE NG59 Low back pain and sciatica in over 16s, 2016, updated 2020',
    url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
    basis: 'page read',
  },
  'ACP-2017': {
    citation: 'Qaseem et al., ACP guideline, Ann Intern Med 2017;166:514-530',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'WHO-CPLBP-2023': {
    citation:
      'WHO guideline, chronic primary low back pain, Dec 2023 (exercise programme: conditional, low certainty; belts/traction not routine)',
    url: 'https://ncbi.nlm.nih.gov/books/NBK599210',
    basis: 'page read',
  },
  'CPG-review-2024': {
    citation: 'Overview of 22 LBP guidelines 2017-2022, BMC Musculoskelet Disord 2024',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11061926',
    basis: 'page read',
  },
  'WHO-2020': {
    citation:
      'WHO 2020 physical activity and sedentary behaviour guidelines (replace sitting with any activity; no numeric break rule)',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'Finucane-2020': {
    citation: 'Finucane et al., International framework for red flags, JOSPT 2020;50:350-372',
    url: 'https://studylib.net/doc/25473661/',
    basis: 'abstract read',
  },
  'CES-cards': {
    citation: 'Cauda equina card questions (Greenhalgh, Mercer, Finucane), Backes/NHS pages',
    url: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
    basis: 'page read',
  },
  'TF2F-2014': {
    citation: 'Giangregorio et al., Too Fit To Fracture, Osteoporos Int 2014/2015;26:891-910, Table 5',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/table/T5',
    basis: 'page read',
  },
  'ROS-2022': {
    citation: 'Brooke-Wavell et al., Strong, steady and straight, BJSM 2022;56:837',
    url: 'https://blogs.bmj.com/bjsm/2023/10/30/',
    basis: 'page read',
  },
  'Osteoporosis-Canada-2023': {
    citation: 'Osteoporosis Canada 2023 guideline exercise page (squat, hinge, bridge, pulldown, plank)',
    url: 'https://osteoporosis.ca/too-fit-to-fracture',
    basis: 'page read',
  },
  'LSS-review-2018': {
    citation: 'Matsuwaka & Liem, exercise in lumbar stenosis, 2018 (flexion-emphasis + core + aerobic; weak RCT base)',
    url: 'https://www.scribd.com/document/593327466/matsuwaka2018',
    basis: 'page read',
  },
  'Verywell-LSS': {
    citation: 'Verywell Health stenosis programme (some tolerate extension)',
    url: 'https://www.verywellhealth.com/exercise-program-for-spinal-stenosis-2696100',
    basis: 'page read',
  },
  'Vanti-2021': {
    citation: 'Vanti et al., Lumbar spondylolisthesis masterclass, Arch Physiother 2021;11:19',
    url: '',
    basis: 'abstract read',
  },
  'MyHealthAlberta-spondylo': {
    citation: 'MyHealth Alberta: Spondylolysis and spondylolisthesis exercises',
    url: 'https://myhealth.alberta.ca/health/AfterCareInformation/pages/conditions.aspx?HwId=bo1583',
    basis: 'page read',
  },
  'Krames-spondylo': {
    citation: 'Krames HealthSheet: exercise for spondylolysis/spondylolisthesis',
    url: 'http://centene.kramesonline.com/HealthSheets/3,S,16219',
    basis: 'page read',
  },
  'HSS-2019': {
    citation: 'Eannucci et al., pose avoidance vs hip precautions, HSS J 2019;15:247-253',
    url: 'https://rd.springer.com/article/10.1007%2Fs11420-019-09708-9',
    basis: 'page read',
  },
  'Duke-anterior': {
    citation: 'Duke PT/OT anterior hip precautions handout',
    url: 'https://pt.scribd.com/doc/129512362/',
    basis: 'page read',
  },
  'THR-pages': {
    citation: 'Surgeon/physio precaution pages (posterior, anterior, lateral)',
    url: 'https://ageinplaceschool.com/total-hip-precautions-anterior-posterior-lateral-approaches/',
    basis: 'page read',
  },
  'AAOS-2022-note': {
    citation: 'Secondary page reporting AAOS 2022: approach does not change dislocation outcome',
    url: 'https://www.droracle.ai/articles/796585/',
    basis: 'read in a secondary page, low trust',
  },
  'ACOG-804': {
    citation: 'ACOG Committee Opinion 804, 2020',
    url: 'https://journals.lww.com/greenjournal/Fulltext/2020/04000/',
    basis: 'summary read; the detail on lying is general knowledge',
  },
  'ACOG-older': {
    citation: 'ACOG Bulletin 267/FAQ 119: no back-lying after first trimester; warning signs',
    url: 'https://docslib.org/download/13877464/',
    basis: 'page read',
  },
  'CUH-PGP': {
    citation: 'Cambridge University Hospitals: Pelvic girdle pain',
    url: 'https://cuh.nhs.uk/patient-information/pelvic-girdle-pain-pgp-in-pregnancy',
    basis: 'page read',
  },
  'NCA-PGP': {
    citation: 'Northern Care Alliance NHS: PGP leaflet',
    url: 'https://northerncarealliance.nhs.uk/patient-information/',
    basis: 'page read',
  },
  POGP: {
    citation: 'POGP/ACPWH guidance for mothers-to-be (ELHT copy)',
    url: 'https://elht.nhs.uk/services/physiotherapy-pelvic-obstetric-and-gynaecological/',
    basis: 'page read',
  },
  'RACGP-postnatal': {
    citation: 'Inge et al., Exercise after pregnancy, RACGP',
    url: 'https://readkong.com/page/exercise-after-pregnancy-racgp-4005475',
    basis: 'introduction read',
  },
  'Millner-2016': {
    citation: 'Millner et al., Exercise for ankylosing spondylitis consensus, Semin Arthritis Rheum 2016;45:411-427',
    url: '',
    basis: 'abstract read',
  },
  'BJC-AS': {
    citation: 'BJC Health: safe exercise in AS (fused spine: avoid leaning back; impact caution)',
    url: 'https://bjchealth.com.au/blog-fitness/what-exercises-are-safe-for-those-with-ankylosing-spondylitis',
    basis: 'page read',
  },
  'NASS-UK': {
    citation: 'National Axial Spondyloarthritis Society exercise advice',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'Wiles-2018': {
    citation: 'Wiles et al., safety of isometric wall squat, Medicine 2018;97:e0105',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5882444',
    basis: 'page read',
  },
  'IRT-guide-2023': {
    citation: 'Baffour-Awuah et al., isometric training in hypertension, Clin Hypertens 2023',
    url: '',
    basis: 'page read',
  },
  "O'Driscoll-trials": {
    citation: 'Workplace RCT: wall squat -12.9 mmHg SBP, PMC10085809',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10085809',
    basis: 'page read',
  },
  McGill: {
    citation: 'McGill spine-stability principles (neutral spine, endurance, big-three); McGill 1999 endurance ratios',
    url: 'https://pubmed.ncbi.nlm.nih.gov/10453772/',
    basis: 'abstract read, the rest general knowledge',
  },
  McKenzie: {
    citation: 'Directional preference (McKenzie; Long 2004)',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  Sword: {
    citation: 'Sword Health sciatica page (prone/standing extension)',
    url: 'https://swordhealth.com/care-explorer/sciatica/exercises-stretching',
    basis: 'page read',
  },
  'NHS-sciatica-sheet': {
    citation: 'NHS/BackCare sciatica exercise sheets include knee-to-chest',
    url: 'http://zjcylx.com/sciatica-exercises.html',
    basis: 'read on a mirror',
  },
  'Snook-1998': {
    citation: 'Snook et al., early-morning flexion control RCT, Spine 1998;23:2601-2607; 3-yr follow-up 2002',
    url: 'https://link.springer.com/article/10.1023/A:1013542119063',
    basis: 'page read',
  },
  'Fusion-leaflets': {
    citation: 'US surgical leaflets: no bend/lift/twist 4-6+ weeks',
    url: 'https://fwbsi.com/patient-info/back-exercises/',
    basis: 'page read',
  },
  'Discectomy-sheets': {
    citation: 'UK discectomy sheet: early gentle movement incl. knee rolls',
    url: 'https://www.scribd.com/document/459853420/',
    basis: 'page read',
  },
  'SIJ-pages': {
    citation: 'Popular/educational SIJ pages (avoid twist, single-leg, lunges)',
    url: 'https://feldy.me/resources/guides/body-awareness/si-joint-pain-exercises-to-avoid',
    basis: 'page read, low trust',
  },
  'SIJ-AAFP-style': {
    citation: 'Glute squeeze dosing 6-7 s x5-7 in SIJ programme',
    url: 'https://www.droracle.ai/articles/730541/',
    basis: 'page read, low trust',
  },
  'Hernia-leaflets': {
    citation: 'Post abdominal/hernia surgery exercise leaflets',
    url: 'http://www.cancernet.co.uk/ex-abdo.htm',
    basis: 'page read',
  },
  'EDS-Society': {
    citation: 'Parry, Exercise and movement for hEDS/HSD, Ehlers-Danlos Society',
    url: 'https://www.ehlers-danlos.org/information/exercise-and-movement-for-adults-with-hypermobile-ehlers-danlos-syndrome-and-hypermobility-spectrum-disorders/',
    basis: 'page read',
  },
  'Wheelchair-pages': {
    citation: 'Pressure-relief leaning every 15-30 min',
    url: 'https://www.hindawi.com/journals/nrp/2013/124095/',
    basis: 'page read',
  },
  'PAR-Q': { citation: 'PAR-Q / PAR-Q+', url: 'https://www.run3sixty.co.uk/par-q', basis: 'page read' },
  'ACSM-prescreen': {
    citation: 'ACSM pre-participation screening 2015/2018',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'CDC-STEADI': {
    citation: 'CDC STEADI 30-s chair stand cut-offs',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'Araujo-2022': {
    citation: 'Araujo et al., 10-s one-leg stance, BJSM 2022',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'ACSM-2011': {
    citation: 'Garber et al., ACSM position stand 2011: 10-30 s holds, 60 s per muscle, 2-3+ days/wk, warm muscle',
    url: '',
    basis: 'read in a secondary page',
  },
  'AAOS-spine': {
    citation: 'AAOS Spine Conditioning Program',
    url: 'https://baystatepain.com/pain-exercises/rehabilitation/spine-program/',
    basis: 'read on a mirror',
  },
  'APTA-wall-squat': {
    citation: 'About.com page citing APTA wall squat for desk workers',
    url: 'http://backandneck.about.com/od/deskexercises/ht/wallsquat.htm',
    basis: 'page read',
  },
  'StayWell-wall-squat': {
    citation: 'StayWell: feet 6-12 inches from wall, hips never below knees',
    url: 'https://patienteducation.nationwidechildrens.org/Library/Encyclopedia/3,89931',
    basis: 'page read',
  },
  'Sadler-2017': {
    citation: 'Sadler et al., BMC Musculoskelet Disord 2017;18:179 (12 prospective studies, n=5459)',
    url: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-017-1534-0',
    basis: 'page read',
  },
  'Vigotsky-2016': {
    citation: 'Vigotsky et al., PeerJ 2016;4:e2325 modified Thomas test invalid unless pelvis controlled',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4991856',
    basis: 'page read',
  },
  'Strassmann-2013': {
    citation: 'Strassmann et al., 1-min sit-to-stand norms, n=6926',
    url: 'https://link.springer.com/article/10.1007%2Fs00038-013-0504-z',
    basis: 'page read',
  },
  'Waongenngarm-2018': {
    citation: 'Waongenngarm et al., Appl Ergon 2018;68:230-239',
    url: 'https://www.physiospot.com/research/',
    basis: 'page read',
  },
  'Waongenngarm-2021': {
    citation: 'Waongenngarm et al., Scand J Work Environ Health 2021;47:306-317',
    url: 'https://www.sjweh.fi/show_abstract.php?abstract_id=3949&fullText=1',
    basis: 'page read',
  },
  'Duran-2023': {
    citation: 'Duran et al., Med Sci Sports Exerc 2023 (n=11 crossover)',
    url: '',
    basis: 'read in a secondary page',
  },
  'Huang-2019': {
    citation: 'Huang, Benford, Blake, JMIR 2019;21:e11079',
    url: 'https://jmir.org/2019/2/e11079',
    basis: 'page read',
  },
  'NICE-NG234': {
    citation: 'NICE NG234 Spinal metastases and metastatic spinal cord compression, 2023',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'NICE-NG156': {
    citation: 'NICE NG156 Abdominal aortic aneurysm, 2020',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'ACSM-cancer-2019': {
    citation:
      'Campbell et al., exercise guidelines for cancer survivors (international roundtable), Med Sci Sports Exerc 2019;51:2375-2390',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'ILAE-2016': {
    citation:
      'Capovilla et al., epilepsy, seizures, physical exercise and sports (ILAE task force), Epilepsia 2016;57:6-12',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'APTA-VTE-2022': {
    citation: 'Hillegass et al., venous thromboembolism, APTA clinical practice guideline, Phys Ther 2022',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'ADA-2016': {
    citation: 'Colberg et al., physical activity and diabetes, ADA position statement, Diabetes Care 2016;39:2065-2079',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'NICE-NG123': {
    citation: 'NICE NG123 Urinary incontinence and pelvic organ prolapse in women, 2019',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'NICE-NG210': {
    citation: 'NICE NG210 Pelvic floor dysfunction, 2021',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'NICE-NG206': {
    citation: 'NICE NG206 ME/CFS, 2021 (1.11.9-1.11.14)',
    url: 'https://meassociation.org.uk/nice-guidelines/items/incorporating-physical-activity-and-exercise/',
    basis: 'excerpt read on a mirror',
  },
  'BTS-GOLD': {
    citation: 'BTS pulmonary rehabilitation guideline 2013; GOLD report on COPD',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'SOSORT-2016': {
    citation: 'Negrini et al., 2016 SOSORT guidelines, Scoliosis Spinal Disord 2018;13:3',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'Mellor-2018': {
    citation: 'Mellor et al., LEAP trial (gluteal tendinopathy), BMJ 2018;361:k1662',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'APTA-heel-2023': {
    citation: 'Koc et al., heel pain - plantar fasciitis, revision 2023, JOSPT 2023;53:CPG1-CPG39',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'APTA-elbow-2022': {
    citation: 'Lucado et al., lateral elbow pain, clinical practice guideline, JOSPT 2022;52:CPG1-CPG111',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  BACPAR: {
    citation: 'British Association of Chartered Physiotherapists in Amputee Rehabilitation, guidelines',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'NICE-NG111': {
    citation: 'NICE NG111 Pyelonephritis (acute), 2018',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'NICE-NG65': {
    citation: 'NICE NG65 Spondyloarthritis in over 16s, 2017',
    url: '',
    basis: 'general knowledge, no page opened',
  },
  'Davies-2018': {
    citation: 'Davies et al., Degenerative cervical myelopathy, BMJ 2018;360:k186',
    url: '',
    basis: 'excerpt read',
  },
};
