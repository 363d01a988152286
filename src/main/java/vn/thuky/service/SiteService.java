package vn.thuky.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.ConnectionCheck;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.RollCall;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** The sites of a conference: their order, which is the main one, how their lines are. */
public final class SiteService {
    private final Ledger ledger;
    private final Store store;
    private final Clock clock;

    public SiteService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
    }

    /** A site and the people expected there. */
    public record Entry(Site site, RollCall rollCall) {}

    /** The sites of a conference in their order; the name is the conference's. */
    public record Listing(String name, List<Entry> entries) {
        public Listing {
            entries = List.copyOf(entries);
        }
    }

    /** The sites with their people; empty when there is no such conference. */
    public Optional<Listing> listing(ConferenceId conference) {
        return store.conferences().find(conference).map(found -> new Listing(found.name(), entries(conference)));
    }

    private List<Entry> entries(ConferenceId conference) {
        var participants = store.people().participants(conference);
        return store.people().sites(conference).stream()
                .map(site -> new Entry(
                        site,
                        RollCall.of(
                                participants.stream()
                                        .filter(participant ->
                                                participant.site().equals(Optional.of(site.id())))
                                        .toList(),
                                participants)))
                .toList();
    }

    /** Adds a site at the end; the first one is the main site. */
    public Site add(ConferenceId conference, String name) {
        var all = store.people().sites(conference);
        var site = Site.named(SiteId.fresh(), conference, name)
                .withPosition(all.size())
                .withMain(all.stream().noneMatch(Site::main));
        var ordered = new ArrayList<>(all);
        ordered.add(site);
        ledger.write(Ordering.edits(ordered, Site::withPosition));
        return site;
    }

    /** Changes a site as it is now. */
    public Optional<Change> change(SiteId id, UnaryOperator<Site> how) {
        return store.people().site(id).flatMap(now -> ledger.write(Edit.put(how.apply(now))));
    }

    /** Makes this the main site, and no other. */
    public Optional<Change> setMain(ConferenceId conference, SiteId main) {
        return ledger.write(store.people().sites(conference).stream()
                .map(site -> Edit.put(site.withMain(site.id().equals(main))))
                .toList());
    }

    /** Notes that the line of a site was tried now. */
    public Optional<Change> check(SiteId id, boolean good, String remark) {
        return change(id, site -> site.withCheck(new ConnectionCheck(LocalDateTime.now(clock), good, remark)));
    }

    /** Notes what happened to the line of a site now. */
    public Optional<Change> line(SiteId id, LineState state, String remark) {
        return change(id, site -> site.withLineEvent(new LineEvent(LocalDateTime.now(clock), state, remark)));
    }

    /** Takes trials of a line back that were noted by mistake. */
    public Optional<Change> forget(SiteId id, ConnectionCheck check) {
        return change(id, site -> site.withChecks(without(site.checks(), check)));
    }

    /** Takes events of a line back that were noted by mistake. */
    public Optional<Change> forget(SiteId id, LineEvent event) {
        return change(id, site -> site.withLine(without(site.line(), event)));
    }

    private static <T> List<T> without(List<T> list, T one) {
        return list.stream().filter(other -> !other.equals(one)).toList();
    }

    /** Moves sites, together and in their order, so that the first stands at {@code to}, counted without them from 0. */
    public Optional<Change> move(ConferenceId conference, Collection<SiteId> some, int to) {
        var ordered = Ordering.moved(store.people().sites(conference), some, to);
        return ledger.write(Ordering.edits(ordered, Site::withPosition));
    }

    /**
     * Deletes sites. Who and what belonged to them stays, no longer tied to a site; when the main site goes, the first of those left
     * takes its place.
     */
    public Optional<Change> delete(ConferenceId conference, Collection<SiteId> some) {
        var edits = new ArrayList<Edit>();
        var remaining = new ArrayList<Site>();
        for (var site : store.people().sites(conference)) {
            if (some.contains(site.id())) {
                edits.add(Edit.remove(site));
            } else {
                remaining.add(site);
            }
        }
        if (!remaining.isEmpty() && remaining.stream().noneMatch(Site::main)) {
            remaining.set(0, remaining.getFirst().withMain(true));
        }
        edits.addAll(Ordering.edits(remaining, Site::withPosition));
        edits.addAll(new Untying(store, conference).fromSites(some));
        return ledger.write(edits);
    }
}
