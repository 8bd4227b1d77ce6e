package cn.huiqitong.request;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a firm may call about its request, department by department. */
@Singleton
@Transactional
class DepartmentContacts {

    /**
     * One department's.
     *
     * @param version 0 where nothing is stored yet
     */
    @Serdeable
    record Contact(
            String department,
            int version,
            @Nullable String phone,
            @Nullable String note) {}

    private final Database database;
    private final DepartmentNames departments;
    private final Audit audit;

    DepartmentContacts(Database database, DepartmentNames departments, Audit audit) {
        this.database = database;
        this.departments = departments;
        this.audit = audit;
    }

    List<Contact> list() {
        return database.list("select * from department_contact order by department", DepartmentContacts::read);
    }

    @Nullable String phone(@Nullable String department) {
        return department == null ? null : find(department).map(Contact::phone).orElse(null);
    }

    private Optional<Contact> find(String department) {
        return database.find(
                "select * from department_contact where department = ?", DepartmentContacts::read, department);
    }

    /** @throws Problem 404 for no department, 409 when somebody was faster */
    Contact put(String actor, Contact contact) {
        if (!departments.knows(contact.department())) {
            throw Problem.notFound("没有这个部门。");
        }
        Contact before = find(contact.department()).orElse(null);
        Contact after = database.find(
                        """
                        insert into department_contact as c (department, version, phone, note) values (?, 1, ?, ?)
                        on conflict (department) do update set version = c.version + 1, phone = excluded.phone,
                            note = excluded.note where c.version = ? returning *""",
                        DepartmentContacts::read,
                        contact.department(),
                        contact.phone(),
                        contact.note(),
                        contact.version())
                .orElseThrow(Problem::stale);
        audit.record(actor, "PUT", "DepartmentContact", contact.department(), before, after);
        return after;
    }

    private static Contact read(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("department"), row.getInt("version"), row.getString("phone"), row.getString("note"));
    }
}
