package vn.thuky.store;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.LegalBasis;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.domain.document.PaperRule;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.office.Shorthand;
import vn.thuky.domain.office.ShorthandId;
import vn.thuky.journal.Scope;

/** Asks for the office's settings and shorthands. */
public final class OfficeStore {
    private final Database database;
    private final Tables tables;

    OfficeStore(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** The settings; those of a new office where none were stored. */
    public Settings settings() {
        return database.jdbi()
                .withHandle(handle ->
                        tables.settings.find(handle, Settings.ID.value()).orElse(Settings.DEFAULT));
    }

    /** All shorthands, in the order they were made. */
    public List<Shorthand> shorthands() {
        return database.jdbi().withHandle(handle -> tables.shorthands.list(handle, Scope.OFFICE, "id"));
    }

    public Optional<Shorthand> shorthand(ShorthandId id) {
        return database.jdbi().withHandle(handle -> tables.shorthands.find(handle, id.value()));
    }

    /** What the office does with papers of a kind; what it does with all where nothing was stored. */
    public PaperRule rule(DocumentKind kind) {
        var usual = PaperRule.of(kind);
        return database.jdbi()
                .withHandle(handle ->
                        tables.paperRules.find(handle, usual.id().value()).orElse(usual));
    }

    /** The rules that were stored. */
    public List<PaperRule> rules() {
        return database.jdbi().withHandle(handle -> tables.paperRules.list(handle, Scope.OFFICE, "id"));
    }

    /** All legal bases, in no order that means anything. */
    public List<LegalBasis> bases() {
        return database.jdbi().withHandle(handle -> tables.legalBases.list(handle, Scope.OFFICE, "id"));
    }

    public Optional<LegalBasis> basis(LegalBasisId id) {
        return database.jdbi().withHandle(handle -> tables.legalBases.find(handle, id.value()));
    }
}
