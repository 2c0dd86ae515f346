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
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.Statistics;
import se.trygghetshjulet.municipality.profile.ProfileDesk;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Visitor;
import se.trygghetshjulet.year.Visitor.Form;
import se.trygghetshjulet.year.Visitor.Page;

/** The administrator makes a municipality's profile by answering questions, and sees its wheel before anything is saved. */
@TestPropertySource(properties = "trygghetshjulet.kommuner=mjolby,alltby")
class NewMunicipalityTest extends RunningWheel {

    private static final Pattern FIELD = Pattern.compile(
            "<input type=\"text\"[^>]* id=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"|<textarea[^>]* id=\"([^\"]*)\"[^>]*>([^<]*)<"
                    + "|<select[^>]* id=\"([^\"]*)\"[^>]*>(.*?)</select>"
                    + "|<input type=\"checkbox\" name=\"([^\"]*)\"\\s*value=\"([^\"]*)\" checked",
            Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("value=\"([^\"]*)\" selected");

    private static final Map<String, String> NYSTAD =
            Map.of("id", "nystad", "namn", "Nystads kommun", "polis", "Polismyndigheten, lokalpolisområde Nystad");

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
    void whoDecidesWhoIsAskedAndWhoSignsIsAnswered() {
        Municipality made = made(nystad().with("au.namn", "")
                .with("namnd.namn", "Trygghetsnämnden")
                .with("namnd.vecka", "2")
                .with("namnd.dag", "THURSDAY")
                .with("namnd.manader", "1-6, 8-12")
                .with("namnd.handlingar", "5")
                .with("beslutar", "namnd")
                .with("delegation.titel", "Säkerhetschefen")
                .with("delegation.roll", "sakerhetssamordnare")
                .with("delegation.ordning", "punkt 2.1")
                .with("remiss.instanser", "Region Mitt <registrator@region.example>\nSkolnämnden | Uppgiftslämnare")
                .with("remiss.dagar", "30")
                .with(
                        "parter.andra",
                        "Räddningstjänsten Nystad | räddningstjänsten | | Räddningschef\n"
                                + "Bostäder i Nystad | bostadsbolaget | Åtgärdsansvarig")
                .with(
                        "parter.undertecknare",
                        "kommun | Ordförande i BRÅ | Ordförande i BRÅ | 2\n" + "polis | Kommunpolis | Kommunpolis | 3")
                .with("parter.papper", "true"));

        assertThat(made.body("namnd").name()).isEqualTo("Trygghetsnämnden");
        assertThat(made.decision().proposes()).isNull();
        assertThat(made.decision().adopts()).isEqualTo("namnd");
        assertThat(made.decision().delegation().title()).isEqualTo("Säkerhetschefen");
        assertThat(made.decision().remiss().days()).isEqualTo(30);
        assertThat(made.decision().remiss().receivers())
                .extracting(receiver -> receiver.name() + " " + receiver.email() + " " + receiver.role())
                .containsExactly("Region Mitt registrator@region.example null", "Skolnämnden null UPPGIFTSLAMNARE");
        assertThat(made.parties().others())
                .extracting(other -> other.id() + " " + other.title() + " " + other.signs() + " " + other.role())
                .containsExactly(
                        "raddningstjansten räddningstjänsten true BRA_LEDAMOT",
                        "bostadsbolaget bostadsbolaget false ATGARDSANSVARIG");
        assertThat(made.signatories().all())
                .extracting(one -> one.title() + " " + one.order())
                .containsExactly(
                        "Kommunstyrelsens ordförande 1",
                        "Ordförande i BRÅ 2",
                        "Lokalpolisområdeschef 1",
                        "Kommunpolis 3",
                        "Räddningschef 1");
        assertThat(made.signatories().onPaper()).isTrue();
    }

    @Test
    void aPlanInDepthByItsOwnYearAPromiseByItsOwnRhythmAndDistrictsAreAnswered() {
        Municipality made = made(nystad().with("planFran", "1 augusti")
                .with("start", "1 februari")
                .with("perioder", "halvar")
                .with("arsuppfoljning", "1")
                .with("djup.med", "priority,district,budget,method,goalsWithoutMeasures")
                .with("djup.skala", "4")
                .with("djup.stadsdelar", "Norra staden\nÅbacka")
                .with("egetLofte.namn", "Löfte för torget")
                .with("egetLofte.plats", "Torget")
                .with("egetLofte.forsta", "1 april 2028")
                .with("egetLofte.rytm", "P3M")
                .with("omraden", "Norra staden"));

        assertThat(made.documents().plan().planYear().name(2028)).isEqualTo("2028/29");
        assertThat(made.followUps().periods())
                .extracting(period -> period.name() + " " + period.end())
                .containsExactly("Halvår 1 --01-31", "Halvår 2 --07-31");
        assertThat(made.planTable().columns())
                .extracting(column -> column.field().id() + " " + column.label())
                .containsExactly(
                        "priority Prioritet",
                        "problem Problembild",
                        "areaCause Orsaksanalys",
                        "effectGoal Övergripande effektmål",
                        "subGoal Delmål",
                        "measure Åtgärder",
                        "method Metod",
                        "district Stadsdel",
                        "owner Ansvar",
                        "budget Budget");
        assertThat(made.planTable().priorityScale()).isEqualTo(4);
        assertThat(made.planTable().allowsGoalsWithoutMeasures()).isTrue();
        assertThat(made.districts())
                .extracting(district -> district.id() + " " + district.name())
                .containsExactly("norra-staden Norra staden", "abacka Åbacka");
        assertThat(made.activities())
                .filteredOn(activity -> "Löfte för torget".equals(activity.name()))
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.first()).hasToString("2028-04-01");
                    assertThat(promise.every()).hasToString("P3M");
                    assertThat(promise.place()).isEqualTo("Torget");
                });
        assertThat(made.wheels())
                .extracting(wheel -> wheel.id() + " " + wheel.name())
                .containsExactly("norrastaden Norra staden");
    }

    @Test
    void whatTheOneThatWasBegunFromAsksForIsAnsweredAlready() {
        Municipality before = desk.check(desk.write(desk.template("alltby").put("id", "nystad")))
                .municipality();

        Municipality made =
                made(answered("alltby").with(NYSTAD).with("polis", "Polismyndigheten, lokalpolisområde Allt"));

        assertThat(made.decision()).isEqualTo(before.decision());
        assertThat(made.bodies()).isEqualTo(before.bodies());
        assertThat(made.parties().others()).isEqualTo(before.parties().others());
        assertThat(made.signatories()).isEqualTo(before.signatories());
        assertThat(made.planTable().columns()).isEqualTo(before.planTable().columns());
        assertThat(made.planTable().priorityScale())
                .isEqualTo(before.planTable().priorityScale());
        assertThat(made.districts()).isEqualTo(before.districts());
        assertThat(made.documents()).isEqualTo(before.documents());
        assertThat(made.followUps().periods()).isEqualTo(before.followUps().periods());
        assertThat(made.followUps().approval()).isEqualTo(before.followUps().approval());
        assertThat(made.incidents()).isEqualTo(before.incidents());
        assertThat(made.activities()).isEqualTo(before.activities());
        assertThat(made.wheels()).isEqualTo(before.wheels());
    }

    @Test
    void aSharedNamndApprovalStatisticsIncidentsAndADialogueAreAnswered() {
        Municipality made = made(nystad().with("namnd.namn", "Trygghetsnämnden")
                .with("au.namn", "")
                .with("namnd.vecka", "2")
                .with("namnd.dag", "THURSDAY")
                .with("namnd.manader", "1-6, 8-12")
                .with("namnd.handlingar", "5")
                .with("namnd.perCapsulam", "true")
                .with("namnd.vard", "Storby kommun")
                .with("namnd.medlemmar", "Storby kommun\nNystads kommun")
                .with("beslutar", "namnd")
                .with("delegation.titel", "Säkerhetschefen")
                .with("delegation.ordning", "punkt 2.1")
                .with("delegation.anmalsInte", "true")
                .with("godkannande.med", "true")
                .with("godkannande.kommun", "sakerhetssamordnare")
                .with("godkannande.polis", "lokalpolisomradeschef")
                .with("statistik.kod", "0687")
                .with("statistik.invanare", "31 500")
                .with("kallor", "Statistik | Kommunpolis\nEnkät på webben")
                .with("handelser.platser", "Torget | Centrum\nÖvriga kommunen")
                .with("handelser.slag", "Skadegörelse\nStörning")
                .with("handelser.anmaler", "kommunpolis,uppgiftslamnare")
                .with("handelser.oppen", "true")
                .with("dialog.kalla", "Enkät på webben")
                .with("dialog.platser", "Torget\nÖvriga kommunen")
                .with("dialog.omgangar[0].titel", "Trygghet i höst")
                .with("dialog.omgangar[0].inledning", "Svaren går till nästa lägesbild.")
                .with("dialog.omgangar[0].fran", "1 september 2028")
                .with("dialog.omgangar[0].till", "31 oktober 2028")
                .with(
                        "dialog.omgangar[0].fragor",
                        "Hur trygg är du på kvällarna? | Skala | inte alls; helt\n"
                                + "Vad vill du se mer av? | flera svar | Belysning; Vuxna\nNågot mer? | text")
                .with("dialog.skal", "Det är mörkt\nDet är folktomt"));

        assertThat(made.body("namnd").allowsPerCapsulam()).isTrue();
        assertThat(made.body("namnd").host()).isEqualTo("Storby kommun");
        assertThat(made.body("namnd").members()).containsExactly("Storby kommun", "Nystads kommun");
        assertThat(made.decision().delegation().reported()).isFalse();
        assertThat(made.followUps().isCompilationApproved()).isTrue();
        assertThat(made.followUps().approver(Party.POLIS)).isEqualTo(Role.LOKALPOLISOMRADESCHEF);
        assertThat(made.statistics()).isEqualTo(new Statistics("0687", 31500));
        assertThat(made.incidents().places())
                .extracting(place -> place.id() + " " + place.title())
                .containsExactly("torget Torget (Centrum)", "ovriga-kommunen Övriga kommunen");
        assertThat(made.incidents().reporters()).containsExactlyInAnyOrder(Role.KOMMUNPOLIS, Role.UPPGIFTSLAMNARE);
        assertThat(made.incidents().open()).isTrue();
        assertThat(made.dialogues().source()).isEqualTo("enkat-pa-webben");
        assertThat(made.dialogues().all())
                .extracting(dialogue -> dialogue.id() + " " + dialogue.title())
                .containsExactly("otrygghet Här känner jag mig otrygg", "trygghet-i-host Trygghet i höst");
        assertThat(made.dialogues().rounds().get(0).questions())
                .extracting(question -> question.kind() + " " + question.low() + " "
                        + question.options().size())
                .containsExactly("SCALE inte alls 0", "CHOICES null 2", "TEXT null 0");
        assertThat(made.dialogues().rounds().get(0).to()).hasToString("2028-10-31");
    }

    @Test
    void whatDoesNotHoldStandsAtTheNewQuestionsToo() {
        assertThat(refused("statistik.kod", "12")).contains("id=\"statistik.kod-fel\"", "value=\"12\"");
        assertThat(refused("statistik.kod", "0687", "statistik.invanare", "många"))
                .contains("id=\"statistik.invanare-fel\"", "value=\"många\"");
        assertThat(refused("handelser.platser", "Torget", "handelser.anmaler", "kommunpolis"))
                .contains("id=\"handelser.slag-fel\"", ">Torget<");
        assertThat(refused("dialog.skal", "Det är mörkt", "dialog.kalla", "Sagor"))
                .contains("id=\"dialog.kalla-fel\"", "id=\"dialog.skal-fel\"", "value=\"Sagor\"");
        assertThat(refused(
                        "kallor",
                        "Enkät",
                        "dialog.kalla",
                        "Enkät",
                        "dialog.omgangar[0].titel",
                        "Höst",
                        "dialog.omgangar[0].inledning",
                        "Vi frågar.",
                        "dialog.omgangar[0].fragor",
                        "Hur? | skala"))
                .contains("id=\"dialog.omgangar[0].fragor-fel\"", ">Hur? | skala<");
        assertThat(refused("remiss.instanser", "Region Mitt <registrator@region.example>", "remiss.dagar", "hundra"))
                .contains("id=\"remiss.dagar-fel\"", "value=\"hundra\"", ">Region Mitt &lt;registrator");
        assertThat(refused("egetLofte.namn", "Löfte", "egetLofte.forsta", "i vår"))
                .contains("id=\"egetLofte.forsta-fel\"", "value=\"i vår\"");
        assertThat(refused("djup.med", "district")).contains("id=\"djup.stadsdelar-fel\"");
        assertThat(refused("remiss.instanser", "Region Mitt")).contains("id=\"remiss.instanser-fel\"");
        assertThat(refused("planFran", "31 september")).contains("id=\"planFran-fel\"");
        assertThat(refused("delegation.titel", "Säkerhetschefen")).contains("id=\"delegation.ordning-fel\"");
        assertThat(refused("parter.undertecknare", "polis | Polischef | Polischef"))
                .contains("id=\"parter.undertecknare-fel\"");
        assertThat(refused("beslutar", "namnd")).contains("id=\"beslutar-fel\"");
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

    private Form nystad() {
        return answered("mjolby").with(NYSTAD);
    }

    private String refused(String... answers) {
        Form form = nystad();
        for (int place = 0; place < answers.length; place += 2) {
            form.with(answers[place], answers[place + 1]);
        }
        Page page = form.send();
        assertThat(page.status()).isEqualTo(422);
        return page.html();
    }

    private Municipality made(Form form) {
        Page shown = form.send();
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        return desk.check(unescaped(shown.form("/kommunprofil/hamta")).getBytes(StandardCharsets.UTF_8))
                .municipality();
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
            } else if (fields.group(7) != null) {
                said.merge(fields.group(7), fields.group(8), (some, one) -> some + "," + one);
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
