import { useCallback } from "react";
import { NoPlan } from "../no-plan";
import { PageOpening } from "../page-opening";
import { usePane } from "../pane-context";
import { useReading } from "../use-reading";
import { FrozenFormulas } from "./frozen-formulas";
import { NextMeeting } from "./next-meeting";
import { RestorePoints } from "./restore-points";
import { SettingField } from "./setting-field";
import { SettingTables } from "./setting-tables";
import { settingsWords } from "./settings-words";
import "./settings.css";

/** The sheet Settings without going there; every change is written at once. */
export function SettingsPage() {
  const { services, status } = usePane();
  const read = useCallback(() => services.settings(), [services]);
  const { value: settings, failed } = useReading("settings", read);
  if (status?.empty) return <NoPlan title={settingsWords.noPlan} />;
  if (settings === null)
    return failed ? <p className="page-body">{settingsWords.notNow}</p> : <PageOpening />;
  return (
    <div className="page-body settings">
      <h2>{settingsWords.title}</h2>
      <p className="hint">{settingsWords.text}</p>
      {settings.values.map((setting) => (
        <SettingField key={setting.name} setting={setting} />
      ))}
      <SettingTables settings={settings} />
      <NextMeeting />
      <RestorePoints />
      <FrozenFormulas page="settings" />
    </div>
  );
}
