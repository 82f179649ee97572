import type { ConditionId } from '../../screening/conditions.ts';

/** The strictest first. */
export const CAUTION_RANGES = ['half', 'middle', 'two-thirds'] as const;
export type CautionRange = (typeof CAUTION_RANGES)[number];

/** A line to go by, and the movements with which it makes sense: not everything that is cautioned is done standing. */
export interface CautionCue {
  readonly with:
    'any' | 'in-place' | 'seated' | 'standing' | 'walking' | 'floor' | 'bent-knees' | { readonly movement: string };
  readonly say: string;
}

/** The words of each condition, carried over from the clinical report. The part of a label in brackets is shown as small print. */
export interface ConditionWords {
  readonly label: string;
  readonly ask: string;
  /** What the gate or the advice says; empty where there is none. */
  readonly message: string;
  /** How far a cautioned movement goes; null where its own range is small enough, or it is left to the dose. */
  readonly range: CautionRange | null;
  /** Shown with cautioned movements, beside the movement's own cues. */
  readonly cues: readonly CautionCue[];
  /** Why the rule is as it is. */
  readonly rationale: string;
}

const all = {
  'disc-flexion-intolerant': {
    label: 'Bending forward or sitting makes it worse (for example a disc problem)',
    ask: 'Does bending forward or long sitting bring your pain on?',
    message: '',
    range: 'two-thirds',
    cues: [],
    rationale:
      'Directional-preference logic: load away from the direction that provokes. Not universal: several NHS sciatica sheets DO use knee-to-chest, so key the rule on the symptom, not the diagnosis.',
  },
  'sciatica-leg-symptoms': {
    label: 'Pain, tingling or numbness below the knee',
    ask: 'Do you have pain or tingling running below the knee right now?',
    message: 'Leg symptoms deserve a check with a clinician if they are new, getting worse, or include weakness.',
    range: 'half',
    cues: [],
    rationale:
      'Irritated nerve roots dislike sustained tension; stay active, avoid moves that push symptoms further down the leg (peripheralise).',
  },
  'stenosis-extension-intolerant': {
    label: 'Standing, walking or leaning back makes it worse (for example spinal stenosis)',
    ask: 'Does leaning back or standing bring on back or leg symptoms that ease when you sit or bend?',
    message: '',
    range: 'two-thirds',
    cues: [],
    rationale:
      'Extension narrows the lumbar canal; reviews favour flexion-biased plus core plus tolerable aerobic work. A minority do tolerate extension, so this stays a symptom rule.',
  },
  'spondylolisthesis-spondylolysis': {
    label: 'Spondylolisthesis or a stress fracture (pars) in the low back',
    ask: 'Have you been told you have a slipped vertebra or a pars stress fracture?',
    message:
      'If a stress fracture is still healing, or you were told the slip is unstable, ask your clinician which movements to leave out.',
    range: 'two-thirds',
    cues: [],
    rationale:
      'Extension and rotation load the pars/posterior elements; patient handouts use pelvic tilts, bracing, knee-to-chest and neutral stabilisation.',
  },
  osteoporosis: {
    label: 'Osteoporosis or low bone density (no known spine fracture)',
    ask: 'Have you been told you have osteoporosis?',
    message: '',
    range: 'two-thirds',
    cues: [],
    rationale:
      'End-range, repeated, sustained or loaded trunk flexion and rotation are the movements flagged; extensor strength, hip hinge, balance and strength are encouraged. Supervised mid-range twist in lying is acceptable in Too Fit To Fracture, but an unsupervised app excludes all rotation; sustained slumped bending, end-range hip folding and unstable seats are left out too.',
  },
  'vertebral-fracture': {
    label: 'A spine (vertebral) fracture, now or in the past',
    ask: 'Have you ever been told you had a crushed or fractured vertebra?',
    message: 'Check with a clinician or physiotherapist before starting; a recent fracture needs individual advice.',
    range: 'half',
    cues: [],
    rationale:
      'Guideline consensus: physiotherapist consultation; spine-sparing; no loaded/end-range flexion or twist.',
  },
  'spinal-surgery-recent': {
    label: 'Back surgery in the last 12 weeks, or not yet cleared',
    ask: 'Have you had back surgery in the last 12 weeks (or not been cleared yet)?',
    message: 'Follow your surgical team. Nothing is guided until you confirm they have said you may exercise.',
    range: 'half',
    cues: [],
    rationale:
      'Leaflets commonly restrict bending, lifting, twisting for about 4-12 weeks and promote walking; UK discectomy sheets allow earlier movement, so the surgeon decides.',
  },
  'spinal-fusion-established': {
    label: 'Spinal fusion, healed and cleared',
    ask: 'Do you have a fused section of the lower spine that has healed?',
    message: 'Ask your team which directions to limit.',
    range: 'two-thirds',
    cues: [],
    rationale: 'Neighbouring levels take extra motion; favour hips and neutral trunk control. Mostly expert opinion.',
  },
  'si-joint-pain': {
    label: 'Pain over one side of the back of the pelvis (SI joint)',
    ask: 'Is your pain on one side at the back of the pelvis, worse on stairs or standing on one leg?',
    message: '',
    range: 'two-thirds',
    cues: [],
    rationale:
      'Asymmetric pelvic loading and twisting are common provokers; symmetrical glute and trunk work is usual care. Evidence is expert opinion.',
  },
  'axial-spondyloarthritis': {
    label: 'Ankylosing spondylitis / axial spondyloarthritis (spine still moves)',
    ask: 'Do you have axial spondyloarthritis or ankylosing spondylitis?',
    message: '',
    range: 'two-thirds',
    cues: [],
    rationale:
      'Consensus: daily mobility, posture, chest expansion and aerobic exercise; avoid feeding a stooped posture; impact judged case by case.',
  },
  'axial-spondyloarthritis-fused': {
    label: 'Ankylosing spondylitis with a stiff or fused spine',
    ask: 'Is part of your spine fused or very stiff from this condition?',
    message: 'Any new sudden pain after a knock needs urgent review: a fused spine can fracture.',
    range: 'two-thirds',
    cues: [],
    rationale:
      'A fused spine fractures with less force; clinicians advise against backward-leaning stretches and high impact.',
  },
  'tailbone-pain': {
    label: 'Tailbone (coccyx) pain when sitting',
    ask: 'Does sitting hurt right at the tailbone?',
    message: '',
    range: 'half',
    cues: [{ with: 'seated', say: 'Sit on a cushion with a gap at the tailbone.' }],
    rationale: 'Rolling back onto the tailbone loads it; standing moves and an open cushion spare it.',
  },
  scoliosis: {
    label: 'A marked sideways curve of the spine (scoliosis), or rods in the spine',
    ask: 'Do you have a marked sideways curve, or rods, in your spine?',
    message: 'With rods or a brace, ask your spine team which directions to limit.',
    range: 'two-thirds',
    cues: [],
    rationale:
      'Curves differ, so end ranges and rotation are left out and one-sided work is kept small; with rods the cautions of a healed fusion apply.',
  },
  'pregnancy-first-trimester': {
    label: 'Pregnant - weeks 1 to 13',
    ask: 'Are you in weeks 1-13 of pregnancy?',
    message:
      'Check with your midwife or doctor that exercise is fine for you. If you were told of a low placenta, pre-eclampsia, a weak cervix or stitch, broken waters, a risk of early labour, or a serious heart or lung condition, do not start without their yes.',
    range: 'two-thirds',
    cues: [],
    rationale: 'Exercise is encouraged in uncomplicated pregnancy; avoid straining and breath-holding.',
  },
  'pregnancy-second-third': {
    label: 'Pregnant - week 14 onwards',
    ask: 'Are you past week 13 of pregnancy?',
    message:
      'Check with your midwife or doctor. If you were told of a low placenta, pre-eclampsia, a weak cervix or stitch, broken waters, a risk of early labour, or a serious heart or lung condition, do not start without their yes. Stop for bleeding, fluid leak, contractions, dizziness, chest pain, headache, calf pain or breathlessness before effort.',
    range: 'two-thirds',
    cues: [],
    rationale:
      'ACOG: prolonged back-lying can reduce venous return; balance changes raise fall risk; warning signs list.',
  },
  'pelvic-girdle-pain': {
    label: 'Pelvic girdle pain (pregnancy or after)',
    ask: 'Do you have pain in the pubic bone or pelvis when standing on one leg or turning in bed?',
    message: 'Ask for a physiotherapy referral; help is available.',
    range: 'two-thirds',
    cues: [],
    rationale: 'NHS sheets: keep weight even, avoid standing on one leg, straddling, low squats.',
  },
  postpartum: {
    label: 'Had a baby in the last 6 months, or a tummy gap (diastasis)',
    ask: 'Have you given birth in the last 6 months or do you have a tummy gap?',
    message:
      'Before 6 weeks, or 12 weeks after a caesarean, check with your midwife, GP or physio first. Stop if the belly domes, or you leak or feel heaviness.',
    range: 'two-thirds',
    cues: [],
    rationale:
      'Raised abdominal pressure and doming are the things to avoid while the abdominal wall recovers; graded return.',
  },
  'hip-replacement-posterior': {
    label: 'Hip replacement - back (posterior) approach or told not to bend past 90 degrees',
    ask: 'Have you had a hip replacement with a no-bending-past-90 rule?',
    message:
      'Your surgeon sets how long these limits last (often 6-12 weeks, sometimes longer). Do not switch this off without them.',
    range: 'two-thirds',
    cues: [
      { with: 'seated', say: 'Use a higher seat, so that your hips stay above your knees.' },
      { with: 'standing', say: 'Hold the desk.' },
    ],
    rationale:
      'Classic precautions: no flexion >90, adduction past midline, internal rotation, twisting at the waist. Newer studies question them, but an app must not lift a surgeon rule. Sit-to-stand bends the hip past 90, so it is left out; seated moves ask for a higher seat.',
  },
  'hip-replacement-anterior': {
    label: 'Hip replacement - front (anterior) approach',
    ask: 'Have you had a front-approach hip replacement?',
    message: 'Follow your surgeon; rules differ.',
    range: 'two-thirds',
    cues: [
      { with: { movement: 'sit-to-stand' }, say: 'Use a higher seat and push up with both hands.' },
      { with: 'standing', say: 'Hold the desk.' },
    ],
    rationale: 'Leg behind the body and turning the leg out are the risky combination.',
  },
  'hip-replacement-unknown': {
    label: 'Hip replacement - not sure which type',
    ask: 'Hip replacement but unsure of the rules?',
    message: 'Ask your surgical team which rules apply.',
    range: 'two-thirds',
    cues: [
      { with: 'seated', say: 'Use a higher seat, so that your hips stay above your knees.' },
      { with: 'standing', say: 'Hold the desk.' },
    ],
    rationale:
      'Union of both rule sets, and of the side (lateral) approach: no active lifting of the leg to the side. Seated moves ask for a higher seat.',
  },
  'hip-arthritis-impingement': {
    label: 'Hip arthritis or front-of-hip pinching',
    ask: 'Does the front of your hip pinch or ache when you bend it?',
    message: '',
    range: 'two-thirds',
    cues: [],
    rationale: 'Deep flexion with adduction/internal rotation is the provoking position.',
  },
  'knee-pain': {
    label: 'Knee pain',
    ask: 'Do your knees hurt when you squat or climb stairs?',
    message: '',
    range: null,
    cues: [
      { with: 'bent-knees', say: 'Bend the knees a little, 45 degrees at most.' },
      { with: { movement: 'sit-to-stand' }, say: 'Use a higher seat and push up with both hands.' },
    ],
    rationale: 'Joint load rises with bend depth; use the shallow wall slide.',
  },
  'knee-replacement-no-kneel': {
    label: 'Knee replacement, or kneeling is out',
    ask: 'Have you had a knee replacement, or can you not kneel?',
    message: '',
    range: 'two-thirds',
    cues: [],
    rationale: 'Kneeling and deep loaded bend are the usual limits.',
  },
  'shoulder-pain': {
    label: 'Shoulder pain',
    ask: 'Does lifting an arm or leaning on it hurt?',
    message: '',
    range: 'two-thirds',
    cues: [],
    rationale: 'Avoid overhead reach and body weight through the arm.',
  },
  'wrist-hand-pain': {
    label: 'Wrist or hand pain',
    ask: 'Does leaning on your hand hurt?',
    message: '',
    range: null,
    cues: [{ with: 'any', say: 'Lean lightly, and keep your wrist straight.' }],
    rationale: 'Forearm versions remove wrist extension load.',
  },
  'neck-pain': {
    label: 'Neck pain',
    ask: 'Is your neck sore today?',
    message: '',
    range: 'two-thirds',
    cues: [],
    rationale: 'Keep the head level and supported.',
  },
  'outer-hip-pain': {
    label: 'Pain on the outside of the hip',
    ask: 'Does the outside of your hip hurt when you lie on that side or stand on that leg?',
    message: '',
    range: 'two-thirds',
    cues: [{ with: 'standing', say: 'Stand level on both legs, do not hang on one hip.' }],
    rationale:
      'Crossing the leg and hanging on one hip press on the tendon at the outer hip; even loading stays in. Standing on that leg is the named trigger, so it is left out.',
  },
  'foot-ankle-pain': {
    label: 'Foot, heel or ankle pain',
    ask: 'Does standing, walking or rising on your toes hurt your foot or ankle?',
    message: '',
    range: null,
    cues: [
      { with: 'any', say: 'Keep your shoes on.' },
      { with: 'standing', say: 'Sit down if it builds.' },
      { with: 'walking', say: 'Sit down if it builds.' },
    ],
    rationale: 'Time on the feet and pushing off are the load; seated moves stand in and walks are shorter.',
  },
  'elbow-pain': {
    label: 'Elbow or forearm pain',
    ask: 'Does gripping, or leaning on the forearm, hurt?',
    message: '',
    range: null,
    cues: [{ with: 'any', say: 'Rest your forearms on something soft and press lightly.' }],
    rationale:
      'Gripping and weight on the forearm are the named triggers, so they are left out; light pressure stays in.',
  },
  'leg-prosthesis': {
    label: 'A leg prosthesis',
    ask: 'Do you wear a leg prosthesis?',
    message:
      'Ask your prosthetist or physiotherapist which standing moves suit you. Stop if the socket rubs or feels loose.',
    range: 'two-thirds',
    cues: [
      { with: 'standing', say: 'Hold the desk or wall.' },
      { with: { movement: 'seated-heel-toe-pumps' }, say: 'Move the other foot only.' },
    ],
    rationale:
      'Balance on one leg, kneeling and getting up from the floor ask much of a prosthesis; standing work is supported and smaller.',
  },
  'high-blood-pressure': {
    label: 'High blood pressure, controlled',
    ask: 'Do you have high blood pressure that is controlled?',
    message: 'Keep breathing on every hold.',
    range: null,
    cues: [{ with: 'any', say: 'Count out loud, so that you keep breathing.' }],
    rationale:
      'A wall squat raised mean BP to 171/113 and diastolic passed 115 in 12 of 26 stage-1 men, yet isometric training lowers resting BP over weeks. Short holds with free breathing; dynamic version preferred.',
  },
  'heart-condition-or-uncontrolled-bp': {
    label: 'Heart condition, chest symptoms, or blood pressure that is not controlled',
    ask: 'Do you have a heart condition, chest pain or odd breathlessness, or blood pressure that is not controlled (about 160/90 or more)?',
    message: "Please get your doctor's go-ahead before using guided sequences.",
    range: 'half',
    cues: [],
    rationale: 'PAR-Q+/ACSM pre-participation screening sends these to medical advice first.',
  },
  'dizziness-balance': {
    label: 'Dizziness, vertigo or poor balance / a fall in the last year',
    ask: 'Do you get dizzy, or have you fallen in the last year?',
    message: '',
    range: null,
    cues: [
      { with: 'in-place', say: 'Hold the desk or wall.' },
      { with: 'walking', say: 'Walk close to a wall or rail.' },
    ],
    rationale:
      'A fall is the main risk: supported or seated work; balance practice belongs with supervision. 10 s single-leg stand failure is a useful cut-off.',
  },
  'eye-pressure': {
    label: 'Glaucoma, or eye surgery in the last 6 weeks',
    ask: 'Glaucoma or recent eye surgery?',
    message:
      'After eye surgery follow your eye team on bending, lifting and head position. If gas or oil was left in the eye, ask them before you start.',
    range: null,
    cues: [{ with: 'any', say: 'Count out loud, so that you keep breathing.' }],
    rationale: 'Head-down and straining raise eye pressure.',
  },
  'abdominal-surgery-hernia': {
    label: 'Abdominal surgery in the last 12 weeks, or a hernia of the belly or groin (not a slipped disc)',
    ask: 'Recent abdominal surgery, or a belly or groin hernia (not a slipped disc)?',
    message: 'In the first 6 weeks after surgery, ask your surgical team first.',
    range: 'half',
    cues: [],
    rationale: 'Leaflets: walk early, no straining/lifting/sit-ups for about 2-6+ weeks; gentle tilts with out-breath.',
  },
  hypermobility: {
    label: 'Very bendy joints (hypermobility, EDS)',
    ask: 'Are your joints unusually bendy or do they slip?',
    message: '',
    range: 'middle',
    cues: [],
    rationale: 'Stretching stays possible but never to extreme range; strength and control first.',
  },
  'cancer-treatment-or-bone-metastases': {
    label: 'Cancer in treatment now, or cancer that has reached a bone',
    ask: 'Are you being treated for cancer now, or has cancer reached a bone?',
    message:
      'Ask your cancer team before you start, and ask which bones to spare. For new or changing back pain, call them today.',
    range: 'half',
    cues: [],
    rationale:
      'Movement is encouraged for most people with cancer, but bone that is weakened needs individual advice; bending and twisting to the end, straining and falls are kept out until a team has agreed.',
  },
  'aneurysm-or-recent-stroke': {
    label: 'A known aneurysm, or a stroke or mini-stroke (TIA) in the last 6 months',
    ask: 'Do you have a known aneurysm, or have you had a stroke or mini-stroke (TIA) in the last 6 months?',
    message: "Please get your doctor's go-ahead first, and ask about limits on effort and straining.",
    range: 'half',
    cues: [
      { with: 'any', say: 'Count out loud, so that you keep breathing.' },
      { with: 'standing', say: 'Hold the desk or wall.' },
    ],
    rationale:
      'Straining and held efforts raise blood pressure for a moment; screening guidance sends these to medical advice first. Held squeezes stay short, with free breathing.',
  },
  'other-recent-surgery-or-fracture': {
    label: 'Any other operation or broken bone in the last 12 weeks',
    ask: 'Have you had an operation or a broken bone in the last 12 weeks that is not listed elsewhere?',
    message:
      'Follow the team that looks after you. Nothing is guided until you confirm they have said you may exercise.',
    range: 'half',
    cues: [{ with: 'standing', say: 'Hold the desk or wall.' }],
    rationale:
      'The app cannot know which part is healing, so weight through the arms, balance on one leg, the floor and end ranges are left out until it has healed.',
  },
  'epilepsy-or-blackouts': {
    label: 'Epilepsy, seizures or blackouts',
    ask: 'Do you have seizures or blackouts?',
    message:
      'After a blackout that nobody has explained, or a change in your seizures, ask your doctor first. Sit in a steady chair, away from sharp edges.',
    range: 'two-thirds',
    cues: [
      { with: 'any', say: 'Take easy, unhurried breaths, not deep and fast ones.' },
      { with: 'standing', say: 'Stay within reach of a chair, away from sharp edges.' },
    ],
    rationale:
      'Exercise is encouraged with epilepsy; the concern is a fall or a load during a seizure, and fast deep breathing, which can set off some seizures.',
  },
  'blood-clot-or-thinners': {
    label: 'A blood clot in the last 3 months, or blood thinners',
    ask: 'Have you had a blood clot in the last 3 months, or do you take blood thinners?',
    message:
      'With a new clot, ask your doctor when you may exercise. After a fall or a knock to the head or back, get checked even if you feel fine.',
    range: null,
    cues: [
      { with: 'floor', say: 'Use a chair to get down and up.' },
      { with: 'standing', say: 'Hold the desk.' },
    ],
    rationale:
      'Walking is encouraged once a clot is looked after; with blood thinners a fall or knock bleeds more, so falls, floor moves and kneeling get care and heavy straining is left out.',
  },
  'diabetes-complications': {
    label: 'Diabetes with numb feet, eye disease or frequent low sugar',
    ask: 'Do you have diabetes with numb feet, eye problems or frequent low sugar?',
    message:
      'Keep something sweet within reach and check your sugar as you usually do. With a foot sore, or recent bleeding or treatment at the back of the eye, ask your team first.',
    range: null,
    cues: [
      { with: 'in-place', say: 'Count out loud, so that you keep breathing.' },
      { with: 'standing', say: 'Keep your shoes on and hold the desk.' },
      { with: 'walking', say: 'Keep your shoes on.' },
    ],
    rationale:
      'Activity is encouraged. Straining and a low head raise eye pressure; numb feet make balance and kneeling less sure; brisk effort can lower sugar.',
  },
  'neurological-balance': {
    label: "Parkinson's, MS, effects of a stroke, or another nerve condition that affects balance or strength",
    ask: 'Do you have a nerve condition that affects your balance or strength?',
    message:
      'Ask your doctor or physiotherapist first which of these movements suit you, and who should be near when you stand.',
    range: 'two-thirds',
    cues: [
      { with: 'in-place', say: 'Hold the desk or wall.' },
      { with: 'standing', say: 'Have a chair behind you.' },
      { with: 'walking', say: 'Walk close to a wall or rail.' },
    ],
    rationale:
      'Exercise helps many, but it should be chosen with someone who knows you; leaves out at least all that the balance row leaves out, because a fall is the main risk.',
  },
  'pelvic-floor': {
    label: 'Prolapse, leaking or a weak pelvic floor',
    ask: 'Do you leak urine or stool, or feel heaviness or a bulge down below?',
    message:
      'New leaking, or new numbness between the legs, is a warning sign: get medical help now. For lasting symptoms a pelvic-health physiotherapist can advise. Stop if you leak or feel heaviness.',
    range: null,
    cues: [
      { with: 'in-place', say: 'Breathe out on the effort.' },
      { with: 'walking', say: 'Walk only as fast as you can talk.' },
    ],
    rationale: 'Raised abdominal pressure bears down on the pelvic floor; easy effort with an out-breath stays in.',
  },
  'fatigue-crash': {
    label: 'ME/CFS or long COVID: effort makes me worse hours or a day later',
    ask: 'Does a small effort bring on a crash hours or a day later?',
    message:
      'With ME/CFS, ask your specialist team before you add any exercise. Stay well inside your own limit and leave out any break; while this is ticked, doses never grow.',
    range: 'half',
    cues: [
      { with: 'any', say: 'Stop well before you are tired.' },
      { with: 'standing', say: 'Sit down whenever you want to.' },
      { with: 'walking', say: 'Sit down whenever you want to.' },
    ],
    rationale:
      'NICE advises staying within personal energy limits, no fixed increases, and exercise only in a programme overseen by a specialist team; so doses are halved and progression is off.',
  },
  'lung-condition': {
    label: 'Asthma, COPD or another lung condition',
    ask: 'Do you get breathless from a lung condition?',
    message:
      'Keep your inhaler within reach. Stop if you are more breathless than usual; if that does not settle, get medical help.',
    range: null,
    cues: [{ with: 'any', say: 'Breathe out slowly through pursed lips.' }],
    rationale:
      'Activity is encouraged; held breath, pressure on the belly and work with the arms use up breath sooner.',
  },
  'reflux-hiatus-hernia': {
    label: 'Acid reflux or hiatus hernia',
    ask: 'Does bending or lying flat bring acid up?',
    message: '',
    range: 'two-thirds',
    cues: [{ with: 'any', say: 'Skip this one in the hour after a meal.' }],
    rationale: 'A low head, lying flat and pressure on the belly bring acid up; upright moves stay in.',
  },
  'acute-flare': {
    label: 'Fresh flare-up (last 72 hours) or pain 7+ out of 10',
    ask: 'Has your back flared up in the last 3 days, or is it 7 or more out of 10 now?',
    message: 'Keep gently moving. If pain is severe and not easing, or you have any warning sign, get medical help.',
    range: 'half',
    cues: [],
    rationale: 'Guidelines: stay active, avoid bed rest, reassure; for hot days keep small and easy.',
  },
  'cannot-get-to-floor': {
    label: 'I cannot (or would rather not) get to the floor',
    ask: 'No floor moves?',
    message: '',
    range: null,
    cues: [],
    rationale: 'Every floor item has a chair or standing stand-in.',
  },
  'seated-only': {
    label: 'I stay seated (can move my legs)',
    ask: 'Seated moves only?',
    message: '',
    range: null,
    cues: [],
    rationale: 'Seat-only catalogue subset.',
  },
  'wheelchair-user': {
    label: 'I use a wheelchair (limited or no leg movement)',
    ask: 'Do you use a wheelchair, with limited or no leg movement?',
    message:
      "Brakes on. If your trunk balance is limited keep one hand on the chair, and follow your seating team's pressure-relief plan. If you have a spinal cord injury, a pounding headache with flushing or sweating is an emergency: get help at once.",
    range: null,
    cues: [{ with: 'any', say: 'Keep one hand on the armrest.' }],
    rationale: 'Weight shifting is also standard pressure care (lean side to side/forward every 15-30 min).',
  },
  'skirt-or-formal-dress': {
    label: 'Skirt, dress or tight clothes today',
    ask: 'Wearing a skirt, dress or tight clothes?',
    message: '',
    range: null,
    cues: [],
    rationale: 'Modesty and movement.',
  },
  'shared-quiet-space': {
    label: 'Open-plan or quiet space',
    ask: 'Keep it low-key?',
    message: '',
    range: null,
    cues: [],
    rationale: 'Embarrassment is a leading reason breaks are skipped; discretion score <=2.',
  },
  'on-a-call': {
    label: 'On a call or in a meeting (stay in the chair, barely visible)',
    ask: 'Are you on a call or in a meeting right now?',
    message: '',
    range: null,
    cues: [],
    rationale: 'Invisible set.',
  },
  'chair-on-wheels': {
    label: 'My chair rolls and I have no fixed one',
    ask: 'Only a rolling chair?',
    message: '',
    range: null,
    cues: [],
    rationale: 'Falls hazard for edge-of-seat moves; against-the-wall trick makes it still.',
  },
  'no-free-wall': {
    label: 'No free wall nearby',
    ask: 'No clear wall?',
    message: '',
    range: null,
    cues: [],
    rationale: 'Equipment filter.',
  },
  'desk-not-fixed': {
    label: 'My desk moves when I lean on it',
    ask: 'Does your desk wobble or roll when you lean on it?',
    message: '',
    range: null,
    cues: [{ with: 'any', say: 'Press no harder than the desk stays still.' }],
    rationale: 'A desk that gives way is a falls hazard for moves that lean on it; the wall stands in.',
  },
  'no-step': {
    label: 'No low, firm step here',
    ask: 'Is there no low, firm step or box here?',
    message: '',
    range: null,
    cues: [],
    rationale: 'Equipment filter.',
  },
  'soon-after-waking': {
    label: 'Up less than two hours',
    ask: 'Did you get up less than two hours ago?',
    message: '',
    range: 'two-thirds',
    cues: [],
    rationale:
      'Discs are fuller after lying; in the trial that limited early bending, people kept from bending for the first two hours, and had fewer days of pain.',
  },
} satisfies Record<ConditionId, ConditionWords>;

/** By condition id; undefined for an id that this version does not know. */
export const conditions: Readonly<Record<string, ConditionWords>> = all;
