package cn.huiqitong.request.asked;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Requests that a department handles and that cite a policy item. */
@Singleton
public final class HandledRequests {

    public record Handled(long id, String number, String itemId, String itemTitle) {}

    private final Database database;

    HandledRequests(Database database) {
        this.database = database;
    }

    /** Empty for what the department does not handle or help with, or what cites no item. */
    public Optional<Handled> find(long id, String department) {
        return database.find(
                """
                select id, number, item_id, item_title from service_request
                where id = ? and state <> 'DRAFT' and item_id is not null and (department = ?
                    or id in (select request_id from request_assistant where department = ?))""",
                row -> new Handled(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                id,
                department,
                department);
    }
}
