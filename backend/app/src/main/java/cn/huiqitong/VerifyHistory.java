package cn.huiqitong;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.embedded.StoredDatabase;
import cn.huiqitong.request.RequestRecordings;
import cn.huiqitong.request.history.Finding;
import cn.huiqitong.request.history.HistoryCheck;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code --verify-history}: checks the history of all requests in the database that the settings name, without starting
 * the portal. With {@code --roots=file} also against roots that were kept elsewhere. Ends with 0 when everything is as it
 * was written, 1 when something is not, 2 when it could not be checked.
 */
final class VerifyHistory {

    static final int INTACT = 0;
    static final int BROKEN = 1;
    static final int NOT_CHECKED = 2;

    private static final String ASKED = "--verify-history";
    private static final String ROOTS = "--roots=";
    private static final int SHOWN = 50;
    private static final long EACH = 100_000;

    private final HistoryCheck check;
    private final PrintStream out;
    private final List<Finding> found = new ArrayList<>();
    private long said;

    private VerifyHistory(Database database, PrintStream out) {
        this.check = RequestRecordings.check(database);
        this.out = out;
    }

    static boolean asked(String... args) {
        return Stream.of(args).anyMatch(ASKED::equals);
    }

    static int run(PrintStream out, String... args) {
        try (var stored = StoredDatabase.open()) {
            return new VerifyHistory(Database.over(stored.source()), out).run(kept(args));
        } catch (IOException | RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            out.println("没有核对成 / could not be checked: " + cause.getMessage());
            return NOT_CHECKED;
        }
    }

    private static String kept(String... args) throws IOException {
        var file =
                Stream.of(args).filter(argument -> argument.startsWith(ROOTS)).findFirst();
        return file.isEmpty() ? "" : Files.readString(Path.of(file.get().substring(ROOTS.length())));
    }

    private int run(String kept) {
        out.println("正在核对办理记录，共 %d 件诉求 / checking the history of all requests".formatted(check.total()));
        var chains = check.chains(this::progress, found::add);
        out.println("已核对 %d 件诉求的 %d 条记录".formatted(chains.requests(), chains.entries()));
        long days = check.days(kept, found::add);
        out.println("已核对 %d 天的封存值%s".formatted(days, kept.isBlank() ? "" : "，并与外部保存的封存值比对"));
        found.stream().limit(SHOWN).forEach(finding -> out.println("  × " + finding.line()));
        out.println(found.isEmpty() ? "结论：全部与写入时一致 / intact" : "结论：有 %d 处与写入时不一致 / broken".formatted(found.size()));
        return found.isEmpty() ? INTACT : BROKEN;
    }

    private void progress(HistoryCheck.Reached reached) {
        if (reached.requests() - said >= EACH) {
            said = reached.requests();
            out.println("  … %d 件".formatted(said));
        }
    }
}
