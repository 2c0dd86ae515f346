package se.trygghetshjulet.comment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.comment.CommentView.Answered;
import se.trygghetshjulet.comment.CommentView.PlaceView;
import se.trygghetshjulet.comment.CommentView.Said;
import se.trygghetshjulet.comment.CommentView.ThreadView;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.Printers;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.exchange.PrintedRows;

/** Comments as the page shows them: row by row, as the document has its rows today. */
@Component
class CommentViews {

    private static final String WHOLE = "Dokumentet i sin helhet";
    private static final String GONE = "Rader som inte finns i dokumentet";

    private final Comments comments;
    private final Printers printers;
    private final Names names;

    CommentViews(Comments comments, Printers printers, Names names) {
        this.comments = comments;
        this.printers = printers;
        this.names = names;
    }

    CommentView of(Version<?> version) {
        List<CommentThread> threads = comments.of(version.key());
        if (threads.isEmpty()) {
            return new CommentView(0, List.of());
        }
        Map<String, String> rows = PrintedRows.of(printers.printout(version));
        Map<String, List<ThreadView>> places = new LinkedHashMap<>();
        threads.stream()
                .filter(thread -> thread.comment().place().row() == null
                        && !thread.comment().place().isAstray())
                .forEach(thread -> add(places, whole(thread), version, thread));
        rows.forEach((key, name) -> threads.stream()
                .filter(thread -> key.equals(thread.comment().place().row()))
                .forEach(thread -> add(places, name, version, thread)));
        threads.stream()
                .filter(thread -> thread.comment().place().isAstray()
                        || thread.comment().place().row() != null
                                && !rows.containsKey(thread.comment().place().row()))
                .forEach(thread -> add(places, GONE, version, thread));
        return new CommentView(
                threads.stream().filter(CommentThread::isOpen).count(),
                places.entrySet().stream()
                        .map(place -> new PlaceView(place.getKey(), place.getValue()))
                        .toList());
    }

    private static String whole(CommentThread thread) {
        String heading = thread.comment().place().heading();
        return heading.isEmpty() ? WHOLE : heading;
    }

    private void add(Map<String, List<ThreadView>> places, String place, Version<?> version, CommentThread thread) {
        places.computeIfAbsent(place, any -> new ArrayList<>())
                .add(new ThreadView(
                        thread.comment().id(),
                        thread.answered(),
                        thread.isOpen(),
                        said(version.kommun(), thread.comment()),
                        thread.replies().stream()
                                .map(reply -> said(version.kommun(), reply))
                                .toList(),
                        thread.answers().stream()
                                .map(answer -> new Answered(
                                        names.of(version.kommun(), answer.person()), answer.at(), answer.answer()))
                                .toList()));
    }

    private Said said(String kommun, Comment comment) {
        return new Said(
                comment.author(),
                comment.saidAt(),
                comment.text(),
                comment.place().quoted(),
                comment.versionNumber(),
                names.of(kommun, comment.person()));
    }
}
