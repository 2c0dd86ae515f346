package se.trygghetshjulet.myyear;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.paper.MatterPapers;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.myyear.MyYear.Result;

/** What turns have led to: decisions, and documents with what has become of them. */
@Component
class Results {

    private final DocumentStore documents;
    private final DocumentTitles titles;
    private final MatterPapers matters;

    Results(DocumentStore documents, DocumentTitles titles, MatterPapers matters) {
        this.documents = documents;
        this.titles = titles;
        this.matters = matters;
    }

    /** Each municipality is asked once, however many of its turns there are. */
    Known ofAll(Collection<WheelYear> turns) {
        Map<String, List<Version<Void>>> versions = new HashMap<>();
        Map<String, List<MatterRecord>> decided = new HashMap<>();
        turns.stream().map(WheelYear::kommun).distinct().forEach(kommun -> {
            versions.put(kommun, documents.standings(kommun));
            decided.put(kommun, matters.of(kommun));
        });
        return turn -> turn.year() == 0
                ? List.of()
                : Stream.concat(
                                decisions(decided.get(turn.kommun()), turn),
                                documents(versions.get(turn.kommun()), turn))
                        .toList();
    }

    private Stream<Result> documents(List<Version<Void>> versions, WheelYear turn) {
        Map<DocumentKey, Version<Void>> newest = new LinkedHashMap<>();
        versions.stream()
                .filter(version -> version.turn().equals(turn))
                .forEach(version -> newest.put(version.key(), version));
        return newest.values().stream()
                .map(version -> new Result(
                        titles.of(version.key()),
                        version.state().title(),
                        version.standing().since().atZone(Municipality.ZONE).toLocalDate(),
                        "/dokument/" + version.kommun() + "/" + version.id()));
    }

    private static Stream<Result> decisions(List<MatterRecord> matters, WheelYear turn) {
        return matters.stream()
                .filter(matter -> matter.turn().equals(turn))
                .flatMap(matter -> matter.decisions().stream()
                        .map(decision -> new Result(
                                "Beslut: " + decision.reference(),
                                decision.outcome(),
                                decision.meetingDate(),
                                "/dokument/" + turn.kommun() + "/arenden/" + matter.id())));
    }

    /** What has been looked up. */
    @FunctionalInterface
    interface Known {

        List<Result> of(WheelYear turn);
    }
}
