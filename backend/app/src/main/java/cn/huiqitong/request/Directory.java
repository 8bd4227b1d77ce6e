package cn.huiqitong.request;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.FieldError;
import cn.huiqitong.platform.Problem;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The directory of the dispatch desk: which department a request goes to, kept as data. */
@Singleton
@Transactional
class Directory {

    private final Database database;
    private final DepartmentNames departments;
    private final Audit audit;

    Directory(Database database, DepartmentNames departments, Audit audit) {
        this.database = database;
        this.departments = departments;
        this.audit = audit;
    }

    /**
     * The most particular row that fits; where none does, the department that answers for the cited item; empty: the desk
     * decides.
     */
    Optional<Route> route(Category category, @Nullable String region, Optional<CitedItem> item) {
        String itemDepartment = item.flatMap(CitedItem::routeTo).orElse(null);
        Optional<Route> row = list().stream()
                .filter(route -> route.fits(category, region, itemDepartment))
                .max(Comparator.comparingInt(Route::particularity));
        Optional<Route> byItem = Optional.ofNullable(itemDepartment)
                .map(code -> new Route(null, 0, code, null, null, code, List.of(), null));
        boolean rowKnowsItem = row.map(Route::itemDepartment).isPresent();
        return rowKnowsItem ? row : byItem.or(() -> row);
    }

    List<Route> list() {
        return database.list(
                "select * from request_route order by item_department nulls last, region nulls last, category nulls last",
                Directory::read);
    }

    /** @throws Problem 422 with the fields, 409 for a second row of the same kind */
    Route add(String actor, Route route) {
        check(route);
        Route added = database.find(
                        """
                        insert into request_route (item_department, region, category, department, assistants, note)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing returning *""",
                        Directory::read,
                        route.itemDepartment(),
                        route.region(),
                        route.category(),
                        route.department(),
                        route.assistants().toArray(String[]::new),
                        route.note())
                .orElseThrow(() -> Problem.conflict("派单目录里已有同样条件的一行，请修改那一行。"));
        audit.record(actor, "ADD", "RequestRoute", String.valueOf(added.id()), null, added);
        return added;
    }

    /** @throws Problem 404, 409 when somebody was faster, 422 with the fields */
    Route change(String actor, long id, Route route) {
        check(route);
        Route before = locked(id, route.version());
        Route after = database.get(
                """
                update request_route set version = version + 1, department = ?, assistants = ?, note = ?
                where id = ? returning *""", Directory::read, route.department(), route.assistants().toArray(String[]::new), route.note(), id);
        audit.record(actor, "CHANGE", "RequestRoute", Long.toString(id), before, after);
        return after;
    }

    /** @throws Problem 404, 409 when somebody was faster */
    void remove(String actor, long id, int version) {
        Route before = locked(id, version);
        database.update("delete from request_route where id = ?", id);
        audit.record(actor, "REMOVE", "RequestRoute", Long.toString(id), before, null);
    }

    private Route locked(long id, int version) {
        Route before = database.find("select * from request_route where id = ? for update", Directory::read, id)
                .orElseThrow(() -> Problem.notFound("派单目录里没有这一行。"));
        if (before.version() != version) {
            throw Problem.stale();
        }
        return before;
    }

    private void check(Route route) {
        List<FieldError> errors = new ArrayList<>();
        unknown("department", Stream.of(route.department()), errors);
        unknown("assistants", route.assistants().stream(), errors);
        unknown("itemDepartment", Stream.ofNullable(route.itemDepartment()), errors);
        if (route.category() != null && Category.find(route.category()).isEmpty()) {
            errors.add(new FieldError("category", "invalid", "没有这个类别。"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private void unknown(String field, Stream<String> codes, List<FieldError> errors) {
        codes.filter(code -> !departments.knows(code))
                .forEach(code -> errors.add(new FieldError(field, "invalid", "没有代码为“%s”的部门。".formatted(code))));
    }

    private static Route read(ResultSet row) throws SQLException {
        return new Route(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("item_department"),
                row.getString("region"),
                row.getString("category"),
                row.getString("department"),
                texts(row.getArray("assistants")),
                row.getString("note"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
