import type { Frame, Scene, Skeleton, Vec3 } from '../skeleton.ts';
import { facing } from './orientation.ts';

/** The same thing on the other side: the figure's left becomes its right. */
const point = ({ x, y, z }: Vec3): Vec3 => ({ x, y, z: -z });

const frame = ({ at, forward, up }: Frame): Frame => ({ at: point(at), ...facing(point(forward), point(up)) });

function limb<T extends Readonly<Record<keyof T, Vec3>>>(joints: T): T {
  const mirrored = { ...joints };
  for (const name in joints) mirrored[name] = { ...joints[name], z: -joints[name].z };
  return mirrored;
}

export function mirroredSkeleton({ pelvis, spine, head, arms, legs }: Skeleton): Skeleton {
  return {
    pelvis: frame(pelvis),
    spine: spine.map(frame),
    head: frame(head),
    arms: { left: limb(arms.right), right: limb(arms.left) },
    legs: { left: limb(legs.right), right: limb(legs.left) },
  };
}

const ends = ({ from, to }: { readonly from: Vec3; readonly to: Vec3 }) => ({ from: point(from), to: point(to) });

const mirroredArrow = ({ twin, ...arrow }: NonNullable<Scene['arrow']>): NonNullable<Scene['arrow']> => ({
  ...arrow,
  ...ends(arrow),
  ...(twin && { twin: ends(twin) }),
});

/** The camera is mirrored too, so that the side that works stays the one that is seen. */
export function mirroredScene(scene: Scene): Scene {
  const { camera, arrow, props } = scene;
  return {
    ...scene,
    skeleton: mirroredSkeleton(scene.skeleton),
    props: props.map((prop) => ({
      ...prop,
      ...(prop.z === undefined ? {} : { z: -prop.z }),
      ...(prop.yaw === undefined ? {} : { yaw: -prop.yaw }),
    })),
    camera: { ...camera, azimuth: -camera.azimuth },
    ...(arrow && { arrow: mirroredArrow(arrow) }),
  };
}
