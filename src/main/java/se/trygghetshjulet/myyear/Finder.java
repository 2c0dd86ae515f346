package se.trygghetshjulet.myyear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.decision.paper.MatterPapers;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentSearch;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.PeopleSearch;
import se.trygghetshjulet.engine.PeopleSearch.Holder;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.myyear.Found.Hit;
import se.trygghetshjulet.myyear.Found.PersonHit;

/** Looks for words in the matters, documents and people of the municipalities in which somebody has a role, and nowhere else. */
@Service
class Finder {

    static final int LONGEST = 100;

    private static final int SHORTEST = 2;
    private static final int SHOWN = 50;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final OwnMunicipalities homes;
    private final MatterPapers matters;
    private final DocumentStore documents;
    private final DocumentSearch texts;
    private final DocumentTitles titles;
    private final PeopleSearch people;

    Finder(
            OwnMunicipalities homes,
            MatterPapers matters,
            DocumentStore documents,
            DocumentSearch texts,
            DocumentTitles titles,
            PeopleSearch people) {
        this.homes = homes;
        this.matters = matters;
        this.documents = documents;
        this.texts = texts;
        this.titles = titles;
        this.people = people;
    }

    /** @param typed words; what has all of them in it is found, in whatever order and letters */
    Found find(String person, String typed) {
        String asked = typed.strip();
        if (asked.isEmpty()) {
            return Found.NOTHING_ASKED;
        }
        if (asked.length() > LONGEST) {
            return Found.refused(
                    asked.substring(0, LONGEST), "Sök på högst " + LONGEST + " tecken. Några få ord räcker.");
        }
        List<String> words = Arrays.stream(asked.toLowerCase(SWEDISH).split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (words.stream().noneMatch(word -> word.length() >= SHORTEST)) {
            return Found.refused(asked, "Skriv minst två bokstäver eller siffror i rad.");
        }
        List<Municipality> own = homes.of(person);
        List<Hit> foundMatters = new ArrayList<>();
        List<Hit> foundDocuments = new ArrayList<>();
        for (Municipality municipality : own) {
            foundMatters.addAll(matters(municipality, words));
            foundDocuments.addAll(documents(municipality, words));
        }
        List<PersonHit> foundPeople = people(own, words);
        return new Found(
                asked,
                null,
                first(foundMatters),
                first(foundDocuments),
                first(foundPeople),
                foundMatters.size() > SHOWN || foundDocuments.size() > SHOWN || foundPeople.size() > SHOWN);
    }

    private List<Hit> matters(Municipality municipality, List<String> words) {
        return matters.of(municipality.id()).stream()
                .filter(matter -> says(
                        words,
                        matter.title() + " " + numbers(matter) + " "
                                + matter.turn().title()))
                .map(matter -> new Hit(
                        matter.title(),
                        numbers(matter),
                        municipality.name(),
                        "/dokument/" + municipality.id() + "/arenden/" + matter.id()))
                .toList();
    }

    /** Of each document the newest version that has the words, what is newest first. */
    private List<Hit> documents(Municipality municipality, List<String> words) {
        Set<Long> saying = texts.saying(municipality.id(), words);
        Map<DocumentKey, Version<Void>> newest = new LinkedHashMap<>();
        documents.standings(municipality.id()).stream()
                .filter(version -> saying.contains(version.id()) || says(words, titles.of(version.key())))
                .forEach(version -> newest.put(version.key(), version));
        return newest.values().stream()
                .sorted(Comparator.comparing((Version<Void> version) -> version.id())
                        .reversed())
                .map(version -> new Hit(
                        titles.of(version.key()),
                        version.state().title(),
                        municipality.name(),
                        "/dokument/" + municipality.id() + "/" + version.id()))
                .toList();
    }

    private List<PersonHit> people(List<Municipality> own, List<String> words) {
        Map<String, PersonHit> hits = new LinkedHashMap<>();
        for (Holder holder : people.in(own)) {
            if (says(words, holder.name())) {
                hits.computeIfAbsent(holder.id(), any -> new PersonHit(holder.name(), new ArrayList<>()))
                        .roles()
                        .add(holder.role() + ", " + holder.municipality().name());
            }
        }
        return List.copyOf(hits.values());
    }

    private static String numbers(MatterRecord matter) {
        return String.join(", ", matter.diarienummer());
    }

    private static boolean says(List<String> words, String text) {
        String small = text.toLowerCase(SWEDISH);
        return words.stream().allMatch(small::contains);
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
