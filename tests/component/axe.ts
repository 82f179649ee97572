import axe from 'axe-core';

/** What axe finds wrong on the page, one line each: empty when it is clean. */
export async function faults(): Promise<string[]> {
  // The page around a component under test has no title or language of its own.
  document.documentElement.lang = 'en';
  // Fades are over before colours are measured.
  await Promise.all(
    document
      .getAnimations()
      .filter(isShort)
      .map((animation) => animation.finished.catch(() => null)),
  );
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}

const isShort = (animation: Animation): boolean => {
  const end = animation.effect?.getComputedTiming().endTime;
  return animation.playState === 'running' && typeof end === 'number' && end < 2000;
};
