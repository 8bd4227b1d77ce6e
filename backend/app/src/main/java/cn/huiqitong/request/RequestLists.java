package cn.huiqitong.request;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Kept;
import cn.huiqitong.platform.Paging;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.request.lifecycle.Party;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lists: a firm's own requests, a department's, or the city's. */
@Singleton
@Transactional
class RequestLists {

    /** What one file may hold; more is narrowed first, never cut off silently. */
    static final int EXPORT_MOST = 50_000;

    private static final int FETCH = 500;

    record Listed(long total, List<ServiceRequest> requests) {}

    /** What equal totals depend on. */
    private record Total(Actor actor, RequestFilter filter) {}

    private final Database database;
    private final Kept kept;
    private final Audit audit;
    private final InstantSource clock;

    RequestLists(Database database, Kept kept, Audit audit, InstantSource clock) {
        this.database = database;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an official, a dispatcher or a supervisor reads is in the audit record. */
    Listed list(Actor actor, RequestFilter filter, Paging paging) {
        Selection selection = Selection.of(actor, filter, clock.instant());
        long total = kept.get(new Total(actor, filter), Long.class, () -> count(selection));
        Selection.Query rows = selection.rows(paging.size(), paging.offset());
        List<ServiceRequest> requests =
                database.list(rows.sql(), RequestRows::read, rows.values().toArray());
        if (actor.party() != Party.ENTERPRISE && !requests.isEmpty()) {
            List<String> numbers = requests.stream().map(ServiceRequest::number).toList();
            audit.record(actor.username(), "LIST", "ServiceRequest", "list", null, Map.of("numbers", numbers));
        }
        return new Listed(total, requests);
    }

    /**
     * Says in the audit record what will be exported.
     *
     * @return how many rows there are
     * @throws Problem 422 where they are too many for one file
     */
    long announceExport(Actor actor, RequestFilter filter) {
        long rows = count(Selection.of(actor, filter, clock.instant()));
        if (rows > EXPORT_MOST) {
            throw Problem.invalid("rows", "符合条件的有 %,d 件，一次最多导出 %,d 件。请用筛选缩小范围后再导出。".formatted(rows, EXPORT_MOST));
        }
        audit.record(
                actor.username(),
                "EXPORT",
                "ServiceRequest",
                "list",
                null,
                Map.of("filter", filter.told(), "rows", rows));
        return rows;
    }

    /** Hands over one after the other as they come from the database. */
    void each(Actor actor, RequestFilter filter, Consumer<ServiceRequest> consumer) {
        Selection.Query rows = Selection.of(actor, filter, clock.instant()).rows(EXPORT_MOST, 0);
        database.each(
                rows.sql(),
                FETCH,
                row -> consumer.accept(RequestRows.read(row)),
                rows.values().toArray());
    }

    private long count(Selection selection) {
        Selection.Query query = selection.count();
        return database.get(query.sql(), row -> row.getLong(1), query.values().toArray());
    }
}
