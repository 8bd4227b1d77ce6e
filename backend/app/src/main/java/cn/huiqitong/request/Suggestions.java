package cn.huiqitong.request;

import cn.huiqitong.request.history.History;
import cn.huiqitong.request.history.HistoryEntry;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.State;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which departments the dispatch desk may think of first for a request. */
@Singleton
class Suggestions {

    private static final Set<Act> HANDING_BACK = EnumSet.of(Act.OBJECT, Act.RETURN);

    /**
     * A department that may be the one.
     *
     * @param assistants codes of those who would help
     * @param reason who or what says so
     */
    @Serdeable
    record Suggestion(String department, String name, List<String> assistants, String reason) {}

    private final Directory directory;
    private final CitedItems items;
    private final History history;
    private final DepartmentNames departments;

    Suggestions(Directory directory, CitedItems items, History history, DepartmentNames departments) {
        this.directory = directory;
        this.items = items;
        this.history = history;
        this.departments = departments;
    }

    /** What the department proposed that handed it back, then what the directory says; never the one that has it. */
    List<Suggestion> of(ServiceRequest request) {
        List<Suggestion> found = new ArrayList<>();
        proposed(request)
                .ifPresent(code -> found.add(new Suggestion(code, departments.name(code), List.of(), "退回的部门建议派给它")));
        routed(request)
                .filter(route ->
                        found.stream().noneMatch(one -> one.department().equals(route.department())))
                .ifPresent(found::add);
        return found.stream()
                .filter(one -> !one.department().equals(request.handling().department()))
                .toList();
    }

    private Optional<String> proposed(ServiceRequest request) {
        List<HistoryEntry> entries = history.list(request.storedId(), request.version());
        return request.state() != State.OBJECTED
                ? Optional.empty()
                : entries.reversed().stream()
                        .filter(entry -> HANDING_BACK.contains(entry.act()))
                        .findFirst()
                        .map(HistoryEntry::detail)
                        .filter(departments::knows);
    }

    private Optional<Suggestion> routed(ServiceRequest request) {
        Content content = request.content();
        Optional<CitedItem> item = Optional.ofNullable(content.itemId()).flatMap(items::find);
        return directory
                .route(content.category(), request.firm().region(), item)
                .map(route -> new Suggestion(
                        route.department(),
                        departments.name(route.department()),
                        route.assistants(),
                        reason(route.id(), content.category())));
    }

    private static String reason(@Nullable Long row, Category category) {
        return row == null ? "它主管所涉的政策条目" : "派单目录：%s".formatted(category.label());
    }
}
