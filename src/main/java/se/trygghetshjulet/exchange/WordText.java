package se.trygghetshjulet.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** What people have written, in a paragraph of Word's. What XML 1.0 forbids (§ 2.2) is left out. */
final class WordText {

    private WordText() {}

    /** What empty lines part, without what says nothing. */
    static List<String> paragraphs(String text) {
        return Stream.of((text == null ? "" : text).replace("\r\n", "\n").split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Writes a text with its line breaks and tabs. */
    static XWPFRun write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = allowed(text).replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            String[] parts = lines[line].split("\t", -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    run.addTab();
                }
                if (!parts[part].isEmpty()) {
                    run.setText(parts[part], run.getCTR().sizeOfTArray());
                }
            }
        }
        return run;
    }

    static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(WordText::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
