/** The never-list in words: what it is, why, under the ids of `shared/movements/never-list.ts`. */
export const never: Readonly<Record<string, { readonly name: string; readonly why: string }>> = {
  'never-hip-twist': {
    name: 'Hip twists (swivelling or swinging the pelvis against the trunk; standing or seated spins; knee-drop with force)',
    why: 'Combined lumbar rotation with load or speed; lumbar facets allow only a few degrees per level; seed lists it as AVOID.',
  },
  'never-hurdler-stretch': {
    name: "Hurdler's stretch (one knee bent back, fold over the straight leg)",
    why: 'Torsional stress on the bent knee plus end-range lumbar flexion; widely listed as contraindicated.',
  },
  'never-straight-leg-sit-up': {
    name: 'Sit-ups with straight legs (also straight double-leg lifts)',
    why: 'Hip flexors dominate and pull on the lumbar spine while the trunk is flexed under load.',
  },
  'never-ballistic-stretch': {
    name: 'Any quick or bouncy stretch (bounced toe-touch, swinging windmill, jerked knee pull)',
    why: 'Momentum overrides control at end range; seed bans all quick/bouncy stretching.',
  },
};
