package vn.thuky.service;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.Site;
import vn.thuky.reading.ListedPerson;
import vn.thuky.text.Fold;
import vn.thuky.text.Language;
import vn.thuky.text.SiteName;
import vn.thuky.text.Texts;

/** Takes site and role of people that were listed by their wording, without regard to accents, and keeps what it did not understand. */
final class ListedWords {
    private final List<Site> sites;
    private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
    private final Set<String> unread;

    ListedWords(List<Site> sites, List<String> unread) {
        this.sites = List.copyOf(sites);
        this.unread = new LinkedHashSet<>(unread);
        for (var role : Role.values()) {
            roles.put(role, new LinkedHashSet<>());
            for (var language : Language.values()) {
                roles.get(role).add(Fold.key(Texts.of(language).name(role)));
            }
        }
    }

    Participant seated(Participant seat, ListedPerson person) {
        var placed = site(person.site())
                .map(site -> seat.withSite(Optional.of(site.id())))
                .orElse(seat);
        return role(person.role()).map(placed::withRole).orElse(placed);
    }

    /** Headings and values that were left out, each once. */
    List<String> notUnderstood() {
        return List.copyOf(unread);
    }

    private Optional<Site> site(String words) {
        var key = place(words);
        var meant =
                sites.stream().filter(site -> place(site.name()).equals(key)).toList();
        return kept(words, key.isEmpty() || meant.size() != 1 ? Optional.empty() : Optional.of(meant.getFirst()));
    }

    private Optional<Role> role(String words) {
        var key = Fold.key(words);
        return kept(
                words,
                roles.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(key))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    private <T> Optional<T> kept(String words, Optional<T> meant) {
        if (meant.isEmpty() && !words.isEmpty()) {
            unread.add(words);
        }
        return meant;
    }

    /** The name of a site as it is compared: the word itself may stand before it or not. */
    private static String place(String name) {
        return Fold.key(SiteName.behindWord(name));
    }
}
