import { useId, useState } from "react";
import type { PaneSetting } from "../../app/pane-settings";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { dayInWords } from "../wording";
import { settingsWords } from "./settings-words";

/** One setting: what it is, what it means, and its value to change. */
export function SettingField({ setting }: { setting: PaneSetting }) {
  const id = useId();
  const { label, meaning, fixed, value } = setting;
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      {fixed ? (
        <output id={id} className="setting-fixed">
          {dayInWords(value)}
        </output>
      ) : (
        // A value that changes in the sheet starts the field anew.
        <Editor key={value} id={id} setting={setting} />
      )}
      <p id={`${id}-meaning`} className="hint">
        {meaning}
      </p>
    </div>
  );
}

function Editor({ id, setting }: { id: string; setting: PaneSetting }) {
  const { services, announce } = usePane();
  const { busy, run } = useTask();
  const [typed, setTyped] = useState(setting.value);

  const write = (value: string) =>
    run(async () => {
      if (value === setting.value) return;
      try {
        await services.changeSetting(setting.name, value);
        announce(settingsWords.changed(setting.label, value));
      } catch (error) {
        setTyped(setting.value);
        throw error;
      }
    });
  const shared = {
    id,
    className: "field-box",
    "aria-describedby": `${id}-meaning`,
    "aria-busy": busy,
    value: typed,
  };

  if (setting.kind === "choice")
    return (
      <select
        {...shared}
        onChange={({ target }) => {
          setTyped(target.value);
          void write(target.value);
        }}
      >
        {setting.choices?.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  const type = ({ date: "date", days: "number", text: "text" } as const)[setting.kind];
  return (
    <span className="setting-value">
      <input
        {...shared}
        type={type}
        {...(type === "number" ? { min: 0, step: 1 } : {})}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => void write(typed)}
        onKeyDown={({ key }) => {
          if (key === "Enter") void write(typed);
          if (key === "Escape") setTyped(setting.value);
        }}
      />
      {setting.name === "AsOf" && setting.value !== "" && (
        <button type="button" className="link-button" onClick={() => void write("")}>
          {settingsWords.today}
        </button>
      )}
    </span>
  );
}
