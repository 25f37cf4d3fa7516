/** The status codes, in the order of the workflow. */
export const STATUS_CODES = ["not-started", "started", "ongoing", "concluded"] as const;

export type StatusCode = (typeof STATUS_CODES)[number];

/** The words people see and choose; `STATUS_ALIASES` reads the other spellings. */
export const STATUS_LABELS: Record<StatusCode, string> = {
  "not-started": "Not started",
  started: "Started",
  ongoing: "Ongoing",
  concluded: "Concluded",
};

export interface StatusAlias {
  /** Lower case, single blanks. */
  readonly alias: string;
  readonly status: StatusCode;
  /** A spelling that is a mistake: read, and reported as a finding. */
  readonly slip: boolean;
}

/**
 * Other words that reports use for a status, French and Spanish adjectives in the masculine
 * singular only.
 * Data: the secretariat may add to them.
 */
export const STATUS_ALIASES: readonly StatusAlias[] = [
  { alias: "no started", status: "not-started", slip: true },
  { alias: "not yet started", status: "not-started", slip: false },
  { alias: "on-going", status: "ongoing", slip: false },
  { alias: "on going", status: "ongoing", slip: false },
  { alias: "in progress", status: "ongoing", slip: false },
  { alias: "action closed", status: "concluded", slip: false },
  { alias: "action completed", status: "concluded", slip: false },
  { alias: "action concluded", status: "concluded", slip: false },
  { alias: "solution found", status: "concluded", slip: false },
  { alias: "closed", status: "concluded", slip: false },
  { alias: "completed", status: "concluded", slip: false },
  // French
  { alias: "non commencé", status: "not-started", slip: false },
  { alias: "pas commencé", status: "not-started", slip: false },
  { alias: "pas encore commencé", status: "not-started", slip: false },
  { alias: "commencé", status: "started", slip: false },
  { alias: "engagé", status: "started", slip: false },
  { alias: "en cours", status: "ongoing", slip: false },
  { alias: "terminé", status: "concluded", slip: false },
  { alias: "achevé", status: "concluded", slip: false },
  { alias: "clôturé", status: "concluded", slip: false },
  { alias: "clos", status: "concluded", slip: false },
  // Spanish
  { alias: "no iniciado", status: "not-started", slip: false },
  { alias: "no comenzado", status: "not-started", slip: false },
  { alias: "sin iniciar", status: "not-started", slip: false },
  { alias: "iniciado", status: "started", slip: false },
  { alias: "comenzado", status: "started", slip: false },
  { alias: "en curso", status: "ongoing", slip: false },
  { alias: "en marcha", status: "ongoing", slip: false },
  { alias: "concluido", status: "concluded", slip: false },
  { alias: "terminado", status: "concluded", slip: false },
  { alias: "finalizado", status: "concluded", slip: false },
  { alias: "completado", status: "concluded", slip: false },
  { alias: "cerrado", status: "concluded", slip: false },
  // Russian
  { alias: "не начато", status: "not-started", slip: false },
  { alias: "не начата", status: "not-started", slip: false },
  { alias: "начато", status: "started", slip: false },
  { alias: "начата", status: "started", slip: false },
  { alias: "выполняется", status: "ongoing", slip: false },
  { alias: "ведется", status: "ongoing", slip: false },
  { alias: "завершено", status: "concluded", slip: false },
  { alias: "завершена", status: "concluded", slip: false },
  { alias: "выполнено", status: "concluded", slip: false },
  { alias: "закрыто", status: "concluded", slip: false },
  // Chinese
  { alias: "未启动", status: "not-started", slip: false },
  { alias: "未开始", status: "not-started", slip: false },
  { alias: "已启动", status: "started", slip: false },
  { alias: "已开始", status: "started", slip: false },
  { alias: "进行中", status: "ongoing", slip: false },
  { alias: "已完成", status: "concluded", slip: false },
  { alias: "已结束", status: "concluded", slip: false },
  // Arabic
  { alias: "لم يبدأ", status: "not-started", slip: false },
  { alias: "لم يبدأ بعد", status: "not-started", slip: false },
  { alias: "بدأ", status: "started", slip: false },
  { alias: "جارٍ", status: "ongoing", slip: false },
  { alias: "جار", status: "ongoing", slip: false },
  { alias: "انتهى", status: "concluded", slip: false },
  { alias: "اكتمل", status: "concluded", slip: false },
];

/** Reads a label, code or alias in any case; null where the words are no status. */
export function parseStatus(
  text: string,
  aliases: readonly StatusAlias[] = STATUS_ALIASES,
): { status: StatusCode; slip: boolean } | null {
  const words = text.trim().toLowerCase().replace(/\s+/g, " ").replace(/[.;]$/, "");
  const code = STATUS_CODES.find(
    (candidate) => candidate === words || STATUS_LABELS[candidate].toLowerCase() === words,
  );
  if (code !== undefined) return { status: code, slip: false };
  const alias = aliases.find((candidate) => candidate.alias === words);
  return alias ? { status: alias.status, slip: alias.slip } : null;
}
