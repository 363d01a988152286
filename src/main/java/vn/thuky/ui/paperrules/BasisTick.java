package vn.thuky.ui.paperrules;

import vn.thuky.domain.document.LegalBasisId;

/** A legal basis that papers of a kind may have. */
record BasisTick(LegalBasisId id, String text, boolean chosen) {}
