package se.trygghetshjulet.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.ProfileDesk;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Visitor;
import se.trygghetshjulet.year.Visitor.Form;
import se.trygghetshjulet.year.Visitor.Page;

/** The administrator makes a municipality's profile by answering questions, and sees its wheel before anything is saved. */
class NewMunicipalityTest extends RunningWheel {

    private static final Pattern FIELD = Pattern.compile(
            "<input type=\"text\"[^>]* id=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"|<textarea[^>]* id=\"([^\"]*)\"[^>]*>([^<]*)<"
                    + "|<select[^>]* id=\"([^\"]*)\"[^>]*>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("value=\"([^\"]*)\" selected");

    @Autowired
    ProfileDesk desk;

    private Visitor administrator;

    @BeforeEach
    void logIn() {
        administrator = new Visitor(port, "admin");
    }

    @Test
    void theAnswersBecomeAProfileThatTheStartWouldRead() {
        Page start = administrator.open("/kommunprofil");
        assertThat(start.text()).contains("Välj en kommun att utgå från", "Mjölby kommun", "Handlingsplan");

        Page shown = answered("mjolby")
                .with("id", "nystad")
                .with("namn", "Nystads kommun")
                .with("polis", "Polismyndigheten, lokalpolisområde Nystad")
                .with("start", "15 augusti")
                .with("kf.namn", "Kommunfullmäktige")
                .with("kf.vecka", "4")
                .with("kf.dag", "MONDAY")
                .with("kf.manader", "2-6, 9-12")
                .with("kf.handlingar", "10")
                .with("beslutar", "kf")
                .with("perioder", "kvartal")
                .with("arsuppfoljning", "3")
                .with("mottagare", "Kommunfullmäktige | kf | Nämndsekreterare\nPolisens ledning")
                .with("kallor", "Medarbetardialoger hos polisen | Kommunpolis\nEnkät på webben")
                .with("expediering", "Polisen <polisen@nystad.example>\nAkten")
                .send();

        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.text())
                .contains(
                        "Profilen för Nystads kommun stämmer",
                        "Årshjulet startar",
                        "Kvartal 3 slutar och följs upp",
                        "Kommunfullmäktige sammanträder");
        String yaml = unescaped(shown.form("/kommunprofil/hamta"));
        Municipality made = desk.check(yaml.getBytes(StandardCharsets.UTF_8)).municipality();
        assertThat(made.wheel().start()).hasToString("--08-15");
        assertThat(made.decision().adopts()).isEqualTo("kf");
        assertThat(made.body("kf").meetings().months()).containsExactly(2, 3, 4, 5, 6, 9, 10, 11, 12);
        assertThat(made.followUps().periods()).hasSize(4);
        assertThat(made.followUps().reports())
                .extracting(report ->
                        report.id() + " " + report.body() + " " + report.role().id())
                .containsExactly("kommunfullmaktige kf namndsekreterare", "polisens-ledning null sakerhetssamordnare");
        assertThat(made.sources())
                .extracting(source -> source.id() + " " + source.role().id())
                .containsExactly("medarbetardialog-polis kommunpolis", "enkat-pa-webben uppgiftslamnare");
        assertThat(made.sources().get(0).help()).startsWith("Vad poliser i yttre tjänst");
        assertThat(made.receivers())
                .extracting(Municipality.Receiver::email)
                .containsExactly("polisen@nystad.example", null);
        assertThat(made.deadlines().perForm())
                .isEqualTo(municipalities.get("mjolby").deadlines().perForm());

        Page file = shown.form("/kommunprofil/hamta").with("profil", yaml).send();
        assertThat(file.header("Content-Disposition")).contains("nystad.yaml");
        assertThat(file.html()).isEqualTo(yaml);
    }

    @Test
    void whatIsWrongStandsAtItsQuestionAndNothingTypedIsLost() {
        Page refused = answered("mjolby")
                .with("id", "Nystad!")
                .with("namn", "Nystads <b>kommun</b>")
                .with("polis", "")
                .with("planVart", "99")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains(
                        "href=\"#id\"",
                        "href=\"#polis\"",
                        "href=\"#planVart\"",
                        "id=\"planVart-fel\"",
                        "value=\"Nystad!\"")
                .contains("Nystads &lt;b&gt;kommun&lt;/b&gt;")
                .doesNotContain("<b>kommun");
        assertThat(answered("mjolby")
                        .with(Map.of("id", "mjolby", "namn", "Mjölby", "polis", "Polisen"))
                        .send()
                        .text())
                .contains("'mjolby' finns redan, välj ett annat kortnamn.");
        assertThat(answered("mjolby")
                        .with(Map.of("id", "nystad", "namn", "Nystad", "polis", "Polisen", "start", "31 september"))
                        .send()
                        .html())
                .contains("id=\"start-fel\"");
    }

    @Test
    void aFileWrittenByHandIsCheckedLineByLine() {
        Form form = administrator.open("/kommunprofil").form("/kommunprofil/fil");
        byte[] right = desk.write(desk.template("mjolby").put("id", "nystad"));

        assertThat(form.send("fil", "nystad.yaml", right).text()).contains("Profilen för Mjölby kommun stämmer");
        assertThat(form.send("fil", "nystad.yaml", "id: nystad\nnamn: Nystad\n".getBytes())
                        .text())
                .contains("Filen har fel som stoppar starten.", "rad 2, namn: fältet 'namn' finns inte");
        assertThat(form.send("fil", "", new byte[0]).text()).contains("Välj en YAML-fil");
    }

    @Test
    void onlyTheAdministratorMakesProfiles() {
        Visitor coordinator = new Visitor(port, "mjolby-sakerhetssamordnare");

        assertThat(coordinator.open("/kommunprofil").status()).isEqualTo(403);
        assertThat(coordinator.open("/kommunprofil?mall=mjolby").status()).isEqualTo(403);
        assertThat(administrator
                        .post("/kommunprofil/spara", Map.of("profil", "id: x"))
                        .status())
                .isEqualTo(403);
        assertThat(administrator.open("/kommunprofil?mall=finns-inte").status()).isEqualTo(404);
        assertThat(new Visitor(port, null).open("/kommunprofil").status()).isNotEqualTo(200);
    }

    /** The page's form with everything that it already says. */
    private Form answered(String mall) {
        Form form = administrator.open("/kommunprofil?mall=" + mall).form("/kommunprofil/fragor");
        Map<String, String> said = new LinkedHashMap<>();
        Matcher fields = FIELD.matcher(form.html());
        while (fields.find()) {
            if (fields.group(1) != null) {
                said.put(fields.group(1), plain(fields.group(2)));
            } else if (fields.group(3) != null) {
                said.put(fields.group(3), plain(fields.group(4)));
            } else {
                Matcher chosen = CHOSEN.matcher(fields.group(6));
                said.put(fields.group(5), chosen.find() ? chosen.group(1) : "");
            }
        }
        assertThat(said).hasSizeGreaterThan(30);
        return form.with(said);
    }

    private static String unescaped(Form form) {
        Matcher profile = Pattern.compile("name=\"profil\" value=\"([^\"]*)\"").matcher(form.html());
        assertThat(profile.find()).isTrue();
        return plain(profile.group(1));
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
