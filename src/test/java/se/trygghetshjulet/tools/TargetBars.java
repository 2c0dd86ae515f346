package se.trygghetshjulet.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Draws each target as a bar of what was measured, with a line where it was wanted; readable in light and dark. */
final class TargetBars {

    private static final int WIDTH = 760;
    private static final int LEFT = 20;
    private static final int HEIGHT_OF_ROW = 52;
    private static final int TOP = 44;

    /** The limit stands here whatever it is, so that bars of different units can be told apart by eye. */
    private static final int LINE = 400;

    private static final String STYLE = """
        text { font: 14px sans-serif; fill: #1a1a1a }
        .title { font-weight: bold }
        .met { fill: #1d6f42 } .missed { fill: #b3461c }
        .line { stroke: #1a1a1a; stroke-width: 2; stroke-dasharray: 5 3 }
        .ground { fill: #ffffff }
        @media (prefers-color-scheme: dark) {
          text { fill: #f0f0f0 } .line { stroke: #f0f0f0 } .ground { fill: #16191d }
          .met { fill: #58b981 } .missed { fill: #f0906a }
        }
        """;

    private TargetBars() {}

    static String draw(String title, JsonNode targets) {
        StringBuilder rows = new StringBuilder();
        StringBuilder said = new StringBuilder();
        int row = 0;
        for (JsonNode target : targets) {
            rows.append(row(TOP + HEIGHT_OF_ROW * row++, target));
            said.append(words(target)).append(". ");
        }
        int height = TOP + HEIGHT_OF_ROW * row + 8;
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" role="img" aria-labelledby="title desc">
            <title id="title">%s</title>
            <desc id="desc">%s</desc>
            <style>
            %s</style>
            <rect class="ground" width="100%%" height="100%%"/>
            <text class="title" x="%d" y="26">%s</text>
            %s</svg>
            """.formatted(
                        WIDTH,
                        height,
                        WIDTH,
                        escaped(title),
                        escaped(said.toString().strip()),
                        STYLE,
                        LEFT,
                        escaped(title),
                        rows);
    }

    private static String row(int top, JsonNode target) {
        double share = target.path("value").asDouble() / target.path("limit").asDouble();
        double bar = Math.max(2, Math.min(share * LINE, WIDTH - 2 * LEFT));
        return String.format(
                Locale.ROOT,
                """
                <text x="%d" y="%d">%s</text>
                <rect class="%s" x="%d" y="%d" width="%.1f" height="16"/>
                <line class="line" x1="%d" y1="%d" x2="%d" y2="%d"/>
                """,
                LEFT,
                top + 16,
                escaped(words(target)),
                target.path("met").asBoolean() ? "met" : "missed",
                LEFT,
                top + 23,
                bar,
                LEFT + LINE,
                top + 20,
                LEFT + LINE,
                top + 42);
    }

    private static String words(JsonNode target) {
        return "%s: %s, wanted %s %s, %s"
                .formatted(
                        target.path("what").asText(),
                        FigureTables.number(target.path("value").asDouble()),
                        target.path("side").asText(),
                        FigureTables.number(target.path("limit").asDouble()),
                        target.path("met").asBoolean() ? "met" : "missed");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
