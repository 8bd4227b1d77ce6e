package cn.huiqitong.enterprise.intake;

import cn.huiqitong.enterprise.intake.StagedRows.StoredError;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Everything that was to be objected to in a delivery, as a CSV file that a spreadsheet opens correctly and harmlessly. */
@Singleton
class ErrorReport {

    static final String CSV = "text/csv;charset=UTF-8";

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setHeader("行号", "列", "问题", "原来的内容").get();

    private final BatchRows batches;
    private final StagedRows staged;

    ErrorReport(BatchRows batches, StagedRows staged) {
        this.batches = batches;
        this.staged = staged;
    }

    HttpResponse<Writable> of(String batch) {
        batches.get(batch);
        String name =
                URLEncoder.encode(batch + "-错误.csv", StandardCharsets.UTF_8).replace("+", "%20");
        Writable rows = out -> write(batch, out);
        return HttpResponse.ok(rows)
                .contentType(MediaType.of(CSV))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"errors.csv\"; filename*=UTF-8''" + name);
    }

    /** The mark at the beginning tells Excel that it is UTF-8. */
    private void write(String batch, Writer out) throws IOException {
        out.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        staged.eachError(batch, error -> print(printer, error));
        printer.flush();
    }

    private static void print(CSVPrinter printer, StoredError error) {
        try {
            printer.printRecord(
                    error.row(), harmless(error.column()), harmless(error.message()), harmless(error.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
