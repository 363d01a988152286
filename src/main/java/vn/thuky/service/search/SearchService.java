package vn.thuky.service.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.people.Organization;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.Labels;
import vn.thuky.store.Store;

/** Reads what can be found. Forty thousand notes take about a second to read and some hundredths to search. */
public final class SearchService {
    private final Store store;

    public SearchService(Store store) {
        this.store = store;
    }

    /** Everything of all conferences and of the office, the latest conference first; blocking. */
    public SearchIndex read() {
        var organizations = store.people().organizations();
        var names = Labels.ofOrganizations(organizations);
        var records = new ArrayList<Found>();
        for (var conference : store.conferences().all()) {
            records.addAll(new ConferenceRecords(store, conference, names).found());
        }
        organizations.stream().map(SearchService::found).forEach(records::add);
        return new SearchIndex(List.copyOf(records));
    }

    private static Found found(Organization organization) {
        return new Found(
                RecordKind.ORGANIZATION,
                organization.id().value(),
                Optional.empty(),
                organization.name(),
                organization.abbreviation(),
                Optional.empty());
    }
}
