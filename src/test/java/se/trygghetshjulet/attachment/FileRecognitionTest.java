package se.trygghetshjulet.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is what its content says. */
class FileRecognitionTest {

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(FileKind.PDF, Files.pdf(), "skannat.pdf"),
                Arguments.of(FileKind.JPEG, Files.picture("jpg"), "IMG_1.JPG"),
                Arguments.of(FileKind.PNG, Files.picture("png"), "karta.png"),
                Arguments.of(FileKind.DOCX, Files.word(), "rapport.docx"),
                Arguments.of(FileKind.XLSX, Files.excel(), "brott.xlsx"),
                Arguments.of(FileKind.ODS, Files.calc(), "brott.ods"),
                Arguments.of(FileKind.CSV, utf8("Månad;Antal\r\nMaj;12\r\n"), "Brott.CSV"),
                Arguments.of(FileKind.TEXT, utf8("Tolv fall i maj, åtta i juni."), "anteckning.txt"),
                Arguments.of(
                        FileKind.TEXT,
                        "Tolv fall i maj, åtta i juni.".getBytes(StandardCharsets.ISO_8859_1),
                        "gammal.txt"),
                // what it is called does not matter
                Arguments.of(FileKind.PDF, Files.pdf(), "bild.jpg"),
                Arguments.of(FileKind.XLSX, Files.excel(), null));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatAnOfficeAndAPhoneMakeIsTaken(FileKind kind, byte[] file, String name) {
        assertThat(FileRecognition.of(file, name)).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("Filen är tom", new byte[0], "tom.pdf"),
                Arguments.of("ett program, vad den än heter", Files.program(), "plan.pdf"),
                Arguments.of("ett program, vad den än heter", utf8("#!/bin/sh\necho hej\n"), "lista.csv"),
                Arguments.of("en webbsida", utf8("<!DOCTYPE html><html><body>Hej</body></html>"), "text.txt"),
                Arguments.of(
                        "en webbsida",
                        utf8("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        "bild.png"),
                Arguments.of("Spara den som JPEG eller PNG", utf8("GIF89a\1\0\1\0\0\0\0;"), "bild.gif"),
                Arguments.of("makron", Files.excelWithMacros(), "brott.xlsx"),
                Arguments.of("packad (zip)", Files.zip("brott.csv", "a;b"), "brott.docx"),
                Arguments.of("skadad", Files.cut(Files.excel()), "brott.xlsx"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void theRestIsRefusedInWordsThatSayWhatToDo(String words, byte[] file, String name) {
        assertThatThrownBy(() -> FileRecognition.of(file, name))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({
        "brott.xlsx, XLSX, brott.xlsx",
        "C:\\Users\\anna\\Brott i maj.XLSX, XLSX, Brott i maj.xlsx",
        "../../etc/passwd, TEXT, passwd.txt",
        "'<b>karta</b>.png', PNG, b_.png",
        "'plan\u202efdp.exe', PDF, plan fdp.pdf",
        "'   .pdf', PDF, bilaga.pdf",
        "'Lägesbild, våren 2027 (slutlig).docx', DOCX, 'Lägesbild, våren 2027 (slutlig).docx'"
    })
    void aNameIsCleaned(String sent, FileKind kind, String kept) {
        assertThat(FileName.clean(sent, kind)).isEqualTo(kept);
    }

    @Test
    void aNameMayBeMissingOrEndless() {
        assertThat(FileName.clean(null, FileKind.PDF)).isEqualTo("bilaga.pdf");
        assertThat(FileName.clean("å".repeat(500) + ".pdf", FileKind.PDF)).hasSize(124);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 byte", "2048, 2 kB", "20971520, 20 MB", "'1572864', '1,5 MB'"})
    void aSizeIsSaidAsPeopleSayIt(long bytes, String said) {
        assertThat(FileSize.of(bytes)).isEqualTo(said);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
