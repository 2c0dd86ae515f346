package se.trygghetshjulet.year;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import se.trygghetshjulet.letter.Parts;
import se.trygghetshjulet.year.TaskMail.Row;
import se.trygghetshjulet.year.TaskMail.Section;

/**
 * A mail that the SMTP server has received.
 *
 * @param id its Message-ID
 * @param text what its plain text says
 * @param html what its HTML says
 */
record ReadMail(String id, TaskMail text, TaskMail html) {

    private static final String REASON = "Skälet är:";
    private static final String NOTHING = "";

    private static final Pattern PARAGRAPH = Pattern.compile("<p[^>]*>(.*?)</p>", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("<(h2|li)[^>]*>(.*?)</(?:h2|li)>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a[^>]*href=\"([^\"]*)\"");
    /** The first three letters of each, in Swedish and in English. */
    private static final String MONTHS =
            "janfebmaraprmajjunjulaugsepoktnovdec" + "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final Pattern LAST_DAY = Pattern.compile("(?:Klart senast|Last day): (.*)");

    static ReadMail of(MimeMessage message, LocalDateTime at) {
        try {
            String address = ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress();
            String text = Parts.text(message).replace("\r\n", "\n");
            String html = Parts.html(message);
            return new ReadMail(
                    message.getMessageID(),
                    new TaskMail(
                            address,
                            at,
                            message.getSubject(),
                            text.lines().findFirst().orElse(""),
                            sections(text)),
                    new TaskMail(address, at, message.getSubject(), greetingIn(html), sectionsIn(html)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Section> sections(String text) {
        Sections sections = new Sections();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.matches("=+")) {
                sections.open(lines.get(at - 1));
            } else if (line.startsWith("* ")) {
                List<String> told = lines.subList(at + 1, lines.size()).stream()
                        .takeWhile(next -> next.startsWith("  "))
                        .map(String::strip)
                        .toList();
                sections.add(line.substring(2), told.subList(0, told.size() - 2), told.get(told.size() - 1));
            } else if (line.equals(REASON)) {
                sections.add(lines.get(at + 1), List.of(), NOTHING);
            }
        }
        return sections.all;
    }

    private static String greetingIn(String html) {
        Matcher paragraph = PARAGRAPH.matcher(html);
        return paragraph.find() ? plain(paragraph.group(1)) : NOTHING;
    }

    private static List<Section> sectionsIn(String html) {
        Sections sections = new Sections();
        Matcher block = BLOCK.matcher(html);
        while (block.find()) {
            if (block.group(1).equals("h2")) {
                sections.open(plain(block.group(2)));
            } else {
                List<String> told = linesIn(block.group(2));
                Matcher link = LINK.matcher(block.group(2));
                sections.add(
                        told.get(0),
                        told.subList(1, told.size() - 1),
                        link.find() ? HtmlUtils.htmlUnescape(link.group(1)) : NOTHING);
            }
        }
        Matcher paragraph = PARAGRAPH.matcher(html);
        while (paragraph.find()) {
            List<String> told = linesIn(paragraph.group(1));
            if (told.size() > 1 && told.get(0).equals(REASON)) {
                sections.add(told.get(1), List.of(), NOTHING);
            }
        }
        return sections.all;
    }

    private static List<String> linesIn(String html) {
        return Arrays.stream(html.split("<br[^>]*>")).map(ReadMail::plain).toList();
    }

    private static String plain(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " "))
                .strip();
    }

    /** Sections as they are read. */
    private static final class Sections {

        private final List<Section> all = new ArrayList<>();

        void open(String heading) {
            all.add(new Section(heading, new ArrayList<>()));
        }

        void add(String title, List<String> facts, String link) {
            if (all.isEmpty()) {
                open(null);
            }
            String lastDay = facts.stream()
                    .map(LAST_DAY::matcher)
                    .filter(Matcher::matches)
                    .map(fact -> iso(fact.group(1)))
                    .findFirst()
                    .orElse(NOTHING);
            all.get(all.size() - 1).rows().add(new Row(title, lastDay, List.copyOf(facts), link));
        }
    }

    /** @param day such as "7 december 2026", in either language */
    private static String iso(String day) {
        String[] parts = day.split(" ");
        int month = MONTHS.indexOf(parts[1].toLowerCase(Locale.ROOT).substring(0, 3));
        return LocalDate.of(Integer.parseInt(parts[2]), month / 3 % 12 + 1, Integer.parseInt(parts[0]))
                .toString();
    }
}
