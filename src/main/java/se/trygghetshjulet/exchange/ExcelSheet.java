package se.trygghetshjulet.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.trygghetshjulet.transfer.UnreadableFile;

/** Sheets as Excel workbooks: the first sheet counts, and every cell is text. */
final class ExcelSheet {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final int WIDTH = 28 * 256;

    private static final int MOST_COLUMNS = 60;

    private ExcelSheet() {}

    static byte[] write(List<List<String>> lines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            text.setWrapText(true);
            XSSFSheet sheet = workbook.createSheet("Planen");
            for (List<String> line : lines) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < line.size(); column++) {
                    XSSFCell cell = row.createCell(column);
                    cell.setCellStyle(text);
                    cell.setCellValue(line.get(column));
                    sheet.setColumnWidth(column, WIDTH);
                }
            }
            sheet.createFreezePane(0, 1);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UnreadableFile if it is no workbook, or unpacks to more than a plan can be */
    static List<List<String>> read(byte[] file) {
        try {
            OfficeZip.demandSmall(
                    file, "Arbetsboken är för stor när den packas upp. Spara bara bladet med planen och försök igen.");
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                return lines(workbook.getSheetAt(0), new DataFormatter(SWEDISH));
            }
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static List<List<String>> lines(Sheet sheet, DataFormatter formatter) {
        List<List<String>> lines = new ArrayList<>();
        for (Row row : sheet) {
            while (lines.size() < row.getRowNum()) {
                lines.add(List.of());
            }
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
                cells.add(formatter.formatCellValue(row.getCell(column)));
            }
            lines.add(cells);
        }
        return lines;
    }

    private static UnreadableFile unreadable(Exception cause) {
        return new UnreadableFile(
                "Filen går inte att läsa som Excel. Öppna den, spara den på nytt som xlsx och försök igen.", cause);
    }
}
