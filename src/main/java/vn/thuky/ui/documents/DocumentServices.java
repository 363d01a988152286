package vn.thuky.ui.documents;

import vn.thuky.service.Changes;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.DocumentService;
import vn.thuky.service.Exports;
import vn.thuky.service.PaperRuleService;
import vn.thuky.service.VersionService;

/** What the screen of papers needs of the record. */
public record DocumentServices(
        ConferenceService conferences,
        DocumentService documents,
        Exports exports,
        VersionService versions,
        PaperRuleService rules,
        Changes changes) {}
