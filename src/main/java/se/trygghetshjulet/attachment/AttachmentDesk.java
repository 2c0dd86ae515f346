package se.trygghetshjulet.attachment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.attachment.Attachment.Source;
import se.trygghetshjulet.engine.TaskClosed;
import se.trygghetshjulet.engine.TaskRights;
import se.trygghetshjulet.sealing.Sha256;

/** What those who do a task may do with the files of its document. */
@Service
@EnableConfigurationProperties(AttachmentProperties.class)
class AttachmentDesk {

    private static final int LONGEST_TITLE = 200;
    private static final int TRIES = 3;

    private final AttachmentRows rows;
    private final TaskRights rights;
    private final AttachmentProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AttachmentDesk(
            AttachmentRows rows,
            TaskRights rights,
            AttachmentProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean mayWrite(OpenDesk desk) {
        return rights.mayWorkOn(desk.task().id(), desk.person());
    }

    /**
     * Keeps a file. A picture is drawn anew first.
     *
     * @throws Refused if the person may not, or the file, its title or the number of files is not as it should be
     */
    Attachment add(OpenDesk desk, SentFile sent) {
        demand(mayWrite(desk), Refused.notYours());
        String title = sent.title();
        demand(!title.isEmpty(), Refused.title("Skriv vad filen visar, med några ord."));
        demand(
                title.length() <= LONGEST_TITLE,
                Refused.title("Beskrivningen är för lång. Högst " + LONGEST_TITLE + " tecken får plats."));
        demand(sent.bytes() != null, Refused.file("Välj en fil."));
        demand(
                sent.bytes().length <= properties.storlek().toBytes(),
                Refused.tooLarge(properties.storlek().toBytes()));
        FileKind kind = FileRecognition.of(sent.bytes(), sent.name());
        byte[] kept = kind.isPicture() ? Pictures.drawnAnew(sent.bytes(), kind) : sent.bytes();
        Attachment attachment = new Attachment(
                null,
                desk.document(),
                0,
                title,
                FileName.clean(sent.name(), kind),
                kind,
                kept.length,
                Sha256.of(kept),
                new Source(desk.task().id(), desk.task().name(), desk.person(), now()),
                false);
        return add(attachment, kept, TRIES);
    }

    private Attachment add(Attachment attachment, byte[] bytes, int tries) {
        List<Attachment> before = rows.of(attachment.document());
        before.stream()
                .filter(other -> other.sha256().equals(attachment.sha256()))
                .findFirst()
                .ifPresent(same -> {
                    throw Refused.file("Den här filen finns redan bland bilagorna: bilaga " + same.number() + ", ”"
                            + same.title() + "”. Den har inte sparats en gång till.");
                });
        demand(
                before.size() < properties.antal(),
                Refused.file(
                        "Dokumentet har redan " + before.size() + " bilagor, och fler tas inte emot. Lägg ihop filer,"
                                + " eller ta bort någon som du har lagt till."));
        int number = before.isEmpty() ? 1 : before.get(before.size() - 1).number() + 1;
        Attachment numbered = attachment.numbered(number);
        try {
            Long id = transaction.execute(status -> rows.add(numbered, bytes));
            return rows.find(attachment.document().turn().kommun(), id).orElseThrow();
        } catch (DuplicateKeyException e) {
            // somebody else took the number, or kept the same file, in the same moment
            if (tries == 1) {
                throw Refused.file("Någon annan lade till en fil i samma stund. Försök igen.");
            }
            return add(attachment, bytes, tries - 1);
        }
    }

    /** @throws Refused if it is somebody else's, or the task that it was attached in is done */
    Attachment remove(OpenDesk desk, Long id) {
        demand(mayWrite(desk), Refused.notYours());
        Predicate<Attachment> isOwn =
                attachment -> attachment.isBy(desk.person(), desk.task().id());
        Attachment attachment =
                rows.find(desk.task().kommun(), id).filter(isOwn).orElseThrow(Refused::fixed);
        Boolean gone = transaction.execute(status -> rows.remove(desk.task().kommun(), id));
        demand(Boolean.TRUE.equals(gone), Refused.fixed());
        return attachment;
    }

    @EventListener
    void closed(TaskClosed event) {
        rows.fix(event.kommun(), event.taskId(), now());
    }

    private static void demand(boolean holds, Refused refused) {
        if (!holds) {
            throw refused;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
