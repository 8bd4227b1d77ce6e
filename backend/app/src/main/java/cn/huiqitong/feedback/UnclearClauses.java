package cn.huiqitong.feedback;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Departments;
import cn.huiqitong.identity.Departments.Department;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.policy.PolicyItems;
import cn.huiqitong.push.Inbox;
import cn.huiqitong.push.Kind;
import cn.huiqitong.push.Message;
import cn.huiqitong.push.Recipient;
import cn.huiqitong.request.asked.HandledRequests;
import cn.huiqitong.request.asked.HandledRequests.Handled;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 标记条款不清: kept once per request and clause, and told to the item's last editor, or to all where a person has not edited it. */
@Singleton
class UnclearClauses {

    private final Database database;
    private final HandledRequests requests;
    private final PolicyItems items;
    private final Departments departments;
    private final Inbox inbox;
    private final Audit audit;
    private final InstantSource clock;

    UnclearClauses(
            Database database,
            HandledRequests requests,
            PolicyItems items,
            Departments departments,
            Inbox inbox,
            Audit audit,
            InstantSource clock) {
        this.database = database;
        this.requests = requests;
        this.items = items;
        this.departments = departments;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The same again changes nothing.
     *
     * @throws Problem 404 for a request that the official's department does not handle, or that cites no item
     */
    List<UnclearClause> mark(CurrentUser official, long requestId, String clause, String note) {
        Handled request = handled(official, requestId);
        return database.inTransaction(() -> {
            database.find(
                            """
                            insert into unclear_clause
                                (request_id, item_id, clause, note, department, marked_by, marked_at)
                            values (?, ?, ?, ?, ?, ?, ?) on conflict (request_id, clause) do nothing returning id""",
                            row -> row.getLong(1),
                            requestId,
                            request.itemId(),
                            clause.strip(),
                            note.strip(),
                            department(official),
                            official.username(),
                            clock.instant())
                    .ifPresent(id -> tell(official, request, id, clause.strip(), note.strip()));
            return ofRequest(requestId);
        });
    }

    /** Of one request. @throws Problem 404 */
    List<UnclearClause> list(CurrentUser official, long requestId) {
        handled(official, requestId);
        return ofRequest(requestId);
    }

    /** Newest first. */
    List<UnclearClause> list(String itemId, int limit) {
        return database.list(
                "select * from unclear_clause where item_id = ? order by id desc limit ?", this::read, itemId, limit);
    }

    Map<String, Long> countByItem() {
        Map<String, Long> counts = new HashMap<>();
        database.list(
                        "select item_id, count(*) from unclear_clause group by item_id",
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private List<UnclearClause> ofRequest(long requestId) {
        return database.list("select * from unclear_clause where request_id = ? order by id", this::read, requestId);
    }

    private Handled handled(CurrentUser official, long requestId) {
        return requests.find(requestId, department(official))
                .orElseThrow(() -> Problem.notFound("没有找到这件诉求，或者它没有引用政策。"));
    }

    private void tell(CurrentUser official, Handled request, long id, String clause, String note) {
        audit.record(
                official.username(),
                "MARK_UNCLEAR",
                "PolicyItem",
                request.itemId(),
                null,
                Map.of("request", request.number(), "clause", clause, "note", note));
        inbox.deliver(new Message(
                items.lastEditor(request.itemId()).map(Recipient::person).orElse(Recipient.EDITORS),
                Kind.FEEDBACK,
                "unclear-" + id,
                1,
                "条款不清：" + request.itemTitle(),
                "%s：%s".formatted(clause, note),
                name(department(official)) + "在答复企业诉求时认为这一条不清楚，您编辑过这条政策",
                request.itemId(),
                null,
                "/editor/feedback/" + request.itemId()));
    }

    /** An official without department handles nothing: no row carries an empty code. */
    private static String department(CurrentUser official) {
        return official.department() == null ? "" : official.department();
    }

    private String name(String department) {
        return departments.find(department).map(Department::name).orElse(department);
    }

    private UnclearClause read(ResultSet row) throws SQLException {
        return new UnclearClause(
                row.getLong("id"),
                row.getString("item_id"),
                row.getString("clause"),
                row.getString("note"),
                name(row.getString("department")),
                row.getTimestamp("marked_at").toInstant());
    }
}
