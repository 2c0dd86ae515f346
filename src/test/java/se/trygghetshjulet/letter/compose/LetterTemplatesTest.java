package se.trygghetshjulet.letter.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import se.trygghetshjulet.letter.compose.LetterView.Content;
import se.trygghetshjulet.letter.compose.LetterView.Fact;
import se.trygghetshjulet.letter.compose.LetterView.Row;
import se.trygghetshjulet.letter.compose.LetterView.Section;

/** Each sign and line break of the plain text is what mail programs get. */
class LetterTemplatesTest {

    private static final Row MINUTES = new Row(
            "Justera protokollet <KS> & \"anslå\"",
            true,
            List.of(new Fact("Varför", "Försenad", false), new Fact("Läge", "Försenad 2 arbetsdagar", true)),
            "Öppna uppgiften",
            "https://hjulet.example/camunda/app/tasklist/default/#/?task=1&x=2");

    private static final Row SURVEY =
            new Row("Beställ mätningen", false, List.of(new Fact("Kommun", "Provby", false)), "Se läget", "https://b");

    @Test
    void aLetterAboutTasksHasABlockForEach() {
        Content content = new Content(
                "Dina uppgifter",
                LetterView.paragraphs("Så här står det till."),
                List.of(
                        new Section("Därför skriver vi", List.of(MINUTES, SURVEY)),
                        new Section("Också", List.of(SURVEY))),
                true);

        assertThat(text(new LetterView("sv", "Eva O'Hara {0}", content, "https://hjulet.example/installningar")))
                .isEqualTo("""
                        Hej Eva O'Hara {0}!

                        Så här står det till.

                        Därför skriver vi
                        =================

                        * Justera protokollet <KS> & "anslå"
                          Varför: Försenad
                          Läge: Försenad 2 arbetsdagar
                          Öppna uppgiften:
                          https://hjulet.example/camunda/app/tasklist/default/#/?task=1&x=2

                        * Beställ mätningen
                          Kommun: Provby
                          Se läget:
                          https://b

                        Också
                        =====

                        * Beställ mätningen
                          Kommun: Provby
                          Se läget:
                          https://b

                        Logga in, ta uppgiften, fyll i formuläret och tryck på Slutför.

                        --\s
                        Brevet skickas automatiskt av Trygghetshjulet och går inte att svara på. Har du frågor, kontakta din säkerhetssamordnare.
                        Ändra hur du får brev: https://hjulet.example/installningar
                        """);
    }

    @Test
    void aLetterThatWasWrittenBeforehandKeepsItsLines() {
        Content content = new Content(
                "Protokollsutdrag",
                LetterView.paragraphs("\n§ 6\n  Beslut: [(${1})] [# x] #{y}\n \n\nHälsningar\nRegistratorn  \n"),
                List.of(),
                false);

        assertThat(text(new LetterView("sv", null, content, null)))
                .isEqualTo("§ 6\n  Beslut: [(${1})] [# x] #{y}\n\nHälsningar\nRegistratorn\n");
    }

    @Test
    void theReadersLanguageIsSpoken() {
        Content content = new Content("Subject", LetterView.paragraphs("Text"), List.of(), false);

        assertThat(text(new LetterView("en", "Eva", content, "https://x")))
                .startsWith("Hello Eva,\n\nText\n\n-- \nTrygghetshjulet sends this letter automatically;")
                .endsWith("\nChange how you get letters: https://x\n");
    }

    private static String text(LetterView letter) {
        return Composer.rendered(letter, engine()).text();
    }

    private static ITemplateEngine engine() {
        GenericApplicationContext context = new GenericApplicationContext();
        context.refresh();
        SpringResourceTemplateResolver text = new MailTextTemplates().mailTextResolver();
        text.setApplicationContext(context);
        SpringResourceTemplateResolver html = new SpringResourceTemplateResolver();
        html.setPrefix("classpath:/templates/");
        html.setSuffix(".html");
        html.setCharacterEncoding("UTF-8");
        html.setApplicationContext(context);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(text);
        engine.addTemplateResolver(html);
        engine.setTemplateEngineMessageSource(Messages.load());
        return engine;
    }
}
