package cn.huiqitong.request;

import cn.huiqitong.request.clock.ClockLines;
import cn.huiqitong.request.deadline.WorkingTime;
import cn.huiqitong.request.deadline.WorkingTimes;
import cn.huiqitong.request.history.History;
import cn.huiqitong.request.history.HistoryEntry;
import cn.huiqitong.request.lifecycle.LifeCycle;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests as the pages show them to one user. */
@Singleton
class RequestViews {

    private static final int SHOWN_DIGITS = 4;

    private final DepartmentNames departments;
    private final DepartmentContacts contacts;
    private final Assistants assistants;
    private final Situations situations;
    private final History history;
    private final ClockLines clocks;
    private final WorkingTimes times;
    private final InstantSource clock;

    RequestViews(
            DepartmentNames departments,
            DepartmentContacts contacts,
            Assistants assistants,
            Situations situations,
            History history,
            ClockLines clocks,
            WorkingTimes times,
            InstantSource clock) {
        this.departments = departments;
        this.contacts = contacts;
        this.assistants = assistants;
        this.situations = situations;
        this.history = history;
        this.clocks = clocks;
        this.times = times;
        this.clock = clock;
    }

    /** The working time, which is asked of the database, is the same for all of them. */
    List<RequestRowView> rows(List<ServiceRequest> requests, Actor viewer) {
        Map<Long, List<Assistant>> helping = assistants.of(
                Selection.deskOf(viewer),
                requests.stream().map(ServiceRequest::storedId).toList());
        Instant now = clock.instant();
        WorkingTime time = times.city();
        return requests.stream()
                .map(r -> row(r, assistance(r, viewer, helping.getOrDefault(r.storedId(), List.of())), now, time))
                .toList();
    }

    private RequestRowView row(ServiceRequest r, @Nullable Assistance assistance, Instant now, WorkingTime time) {
        return new RequestRowView(
                r.storedId(),
                r.number(),
                r.content().title(),
                r.content().category(),
                r.content().category().label(),
                r.state(),
                r.state().label(),
                r.origin().channel(),
                r.firm().name(),
                r.firm().uscc(),
                r.firm().region(),
                r.handling().department(),
                departments.nullableName(r.handling().department()),
                r.content().itemId(),
                r.content().itemTitle(),
                r.filedAt(),
                r.clocks().promise().dueAt(),
                workingDaysLeft(r, now, time),
                r.clocks().promiseLight(now),
                r.clocks().paused(),
                UrgentView.find(r.clocks(), now, time),
                r.handling().handlerName(),
                r.handling().outcome(),
                r.closing().rating(),
                r.course().returns(),
                r.course().reopened(),
                r.course().level(),
                assistance);
    }

    private static @Nullable Assistance assistance(ServiceRequest r, Actor viewer, List<Assistant> helpers) {
        return helpers.stream()
                .filter(helper -> helper.department().equals(Selection.deskOf(viewer)))
                .filter(helper -> !helper.department().equals(r.handling().department()))
                .findFirst()
                .map(helper -> Assistance.of(helper, r.state()))
                .orElse(null);
    }

    private static @Nullable Integer workingDaysLeft(ServiceRequest r, Instant now, WorkingTime time) {
        return r.clocks().running() && !r.clocks().paused()
                ? time.workingDaysLeft(now, r.clocks().promise().dueAt())
                : null;
    }

    RequestView whole(ServiceRequest r, Actor viewer) {
        List<Assistant> helpers = assistants.of(r.storedId());
        RequestRowView row = row(r, assistance(r, viewer, helpers), clock.instant(), times.city());
        List<HistoryEntry> entries = history.list(row.id(), r.version());
        return new RequestView(
                row.id(),
                row.number(),
                row.title(),
                row.category(),
                row.categoryLabel(),
                row.state(),
                row.stateLabel(),
                row.channel(),
                row.channel().label(),
                r.origin().clerkName(),
                row.enterpriseName(),
                row.uscc(),
                row.region(),
                row.department(),
                row.departmentName(),
                contacts.phone(row.department()),
                helpers.stream().map(this::helper).toList(),
                row.itemId(),
                row.itemTitle(),
                DoubtedView.find(r.content()),
                row.filedAt(),
                row.dueAt(),
                row.workingDaysLeft(),
                row.light(),
                row.paused(),
                row.urgent(),
                row.handler(),
                r.content().text(),
                r.content().contactName(),
                phone(r, viewer, helpers),
                offers(r, viewer, helpers),
                entries.stream().map(this::line).toList(),
                clocks.of(row.id()),
                History.verify(entries, RequestRecordings.of(r)).isEmpty(),
                RatingView.find(r),
                row.outcome(),
                row.outcome() == null ? null : row.outcome().label(),
                r.handling().answer(),
                CourseView.of(r),
                ClosingView.of(r),
                r.version());
    }

    private AssistantView helper(Assistant assistant) {
        return new AssistantView(
                assistant.department(),
                departments.name(assistant.department()),
                assistant.invitedAt(),
                assistant.repliedAt());
    }

    private List<ActView> offers(ServiceRequest r, Actor viewer, List<Assistant> helpers) {
        return LifeCycle.offers(situations.of(r, viewer, helpers, clock.instant())).stream()
                .map(ActView::of)
                .toList();
    }

    private RequestHistoryView line(HistoryEntry entry) {
        return RequestHistoryView.of(entry, Decided.text(entry, departments));
    }

    private static String phone(ServiceRequest r, Actor viewer, List<Assistant> helpers) {
        String phone = r.content().contactPhone();
        return viewer.maySeeContact(r, helpers) ? phone : masked(phone);
    }

    /** All but the last four characters hidden. */
    static String masked(String phone) {
        int hidden = Math.max(0, phone.length() - SHOWN_DIGITS);
        return "*".repeat(hidden) + phone.substring(hidden);
    }
}
