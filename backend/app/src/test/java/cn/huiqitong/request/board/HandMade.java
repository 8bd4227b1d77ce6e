package cn.huiqitong.request.board;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests put into the tables by hand, past the loop, so that a test can say exactly what there is. */
@Singleton
public final class HandMade {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Database database;

    HandMade(Database database) {
        this.database = database;
    }

    /** A request of a department as its columns are told; what is not told is that of an accepted consultation. */
    public long request(String department, Instant filedAt, Map<String, Object> columns) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("number", "HM-" + NUMBERS.incrementAndGet());
        row.put("version", 1);
        row.put("state", "ACCEPTED");
        row.put("uscc", "91320699HM0000001X");
        row.put("enterprise_name", "合成示例·手工企业");
        row.put("filed_at", filedAt);
        row.put("category", "CONSULT");
        row.put("title", "手工诉求");
        row.put("text", "手工诉求");
        row.put("contact_name", "李某");
        row.put("contact_phone", "13800138000");
        row.put("department", department.isEmpty() ? null : department);
        row.put("clock_started_at", filedAt);
        row.put("clock_soon_at", filedAt.plusSeconds(3_600));
        row.put("clock_due_at", filedAt.plusSeconds(7_200));
        row.put("clock_running", false);
        row.putAll(columns);
        String names = String.join(", ", row.keySet());
        String marks = row.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        return database.get(
                "insert into service_request (" + names + ") values (" + marks + ") returning id",
                found -> found.getLong(1),
                row.values().toArray());
    }

    /** Several alike that were closed at that moment. */
    public void closed(int times, String department, Instant closedAt, Map<String, Object> columns) {
        for (int i = 0; i < times; i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("state", "CLOSED");
            row.put("outcome", "SOLVED");
            row.put("closed_at", closedAt);
            row.putAll(columns);
            request(department, closedAt.minusSeconds(60), row);
        }
    }

    /** A limit that ended. */
    void clock(long request, String department, String kind, Instant endedAt, String ending, boolean excused) {
        database.update(
                """
                insert into request_clock (request_id, kind, department, started_at, limit_amount, limit_unit, soon_at,
                    due_at, ended_at, ending, excused, used_seconds, paused_seconds, returned_seconds)
                values (?, ?, ?, ?, 1, 'WORKING_DAYS', ?, ?, ?, ?, ?, 100, 50, 10)""",
                request,
                kind,
                department,
                Timestamp.from(endedAt.minusSeconds(600)),
                Timestamp.from(endedAt),
                Timestamp.from(endedAt),
                Timestamp.from(endedAt),
                ending,
                excused);
    }

    /** The firm sent it back. */
    void reopening(long request, int seq, Instant at) {
        database.update("""
                insert into request_history (request_id, seq, at, actor, actor_name, party, act, to_state, previous_hash,
                    hash) values (?, ?, ?, 'firm', '企业', 'ENTERPRISE', 'REOPEN', 'ACCEPTED', '', '')""", request, seq, Timestamp.from(at));
    }
}
