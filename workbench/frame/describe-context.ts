import type { Profile } from "../host/profile";
import type { SettingsList } from "./xdm-message";

export interface ContextParts {
  readonly id: string;
  readonly language: string;
  readonly profile: Profile;
  readonly settings: SettingsList;
}

const EXCEL_ON_THE_WEB = 16;

/** What Office.js asks first: which host this is, its language, what it can do. */
export function describeContext({ id, language, profile, settings }: ContextParts): object {
  return {
    _id: id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${location.origin}/Book1.xlsx`,
    _clientMode: 0,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: id,
    _requirementMatrix: JSON.stringify(profile.sets),
    _hostFullVersion: profile.version,
    _initialDisplayMode: 2,
  };
}
