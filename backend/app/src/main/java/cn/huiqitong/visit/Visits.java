package cn.huiqitong.visit;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Departments;
import cn.huiqitong.identity.EnterpriseNames;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Ids;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.FilingDesk;
import cn.huiqitong.request.FilingDesk.NewRequest;
import cn.huiqitong.visit.Visit.Attendee;
import cn.huiqitong.visit.Visit.VisitedFirm;
import cn.huiqitong.visit.VisitForm.AttendeeForm;
import cn.huiqitong.visit.VisitForm.RaisedForm;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing visits down and finding them. What a firm asked is filed in the same transaction. */
@Singleton
@Transactional
class Visits {

    private static final String SUBJECT = "Visit";

    private final VisitRows rows;
    private final FilingDesk desk;
    private final EnterpriseNames names;
    private final Departments departments;
    private final Audit audit;
    private final Ids ids;
    private final InstantSource clock;

    Visits(
            VisitRows rows,
            FilingDesk desk,
            EnterpriseNames names,
            Departments departments,
            Audit audit,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.desk = desk;
        this.names = names;
        this.departments = departments;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Problem 404 for what the user must not see */
    Visit get(CurrentUser user, long id) {
        Visit visit = rows.find(id).filter(Sight.of(user)::covers).orElseThrow(Visits::unknown);
        if (!user.has(Roles.ENTERPRISE)) {
            audit.record(user.username(), "READ", SUBJECT, Long.toString(id), null, null);
        }
        return visit;
    }

    /** @throws Problem 422 with the field */
    Visit record(CurrentUser user, VisitForm form, List<RaisedForm> problems) {
        Account account = checked(form.account(user));
        List<VisitedFirm> firms = firms(form);
        long id = rows.insert(account, new VisitRows.Recorder(user.username(), user.name(), clock.instant()));
        rows.replaceFirms(id, firms);
        rows.replaceOfficials(id, officials(form));
        raise(user, id, new Meeting(account.kind(), firms, 0), problems);
        audit.record(user.username(), "RECORD", SUBJECT, Long.toString(id), null, form);
        return get(id);
    }

    /** Everything but what was asked, which is in the loop by now. @throws Problem 404, 403, 409 (stale) or 422 */
    Visit change(CurrentUser user, long id, int version, VisitForm form) {
        Visit before = changeable(user, id, version);
        Account account = checked(form.account(user));
        List<VisitedFirm> firms = firms(form);
        if (account.kind() != before.account().kind() && !before.problems().isEmpty()) {
            throw Problem.invalid("kind", "已经登记了诉求，不能再改走访或者政企面对面。");
        }
        for (Raised raised : before.problems()) {
            if (firms.stream().noneMatch(firm -> firm.uscc().equals(raised.uscc()))) {
                throw Problem.invalid("firms", "这家企业已经提出诉求，不能从记录中去掉。");
            }
        }
        rows.update(id, account);
        rows.replaceFirms(id, firms);
        rows.replaceOfficials(id, officials(form));
        audit.record(user.username(), "CHANGE", SUBJECT, Long.toString(id), before.account(), form);
        return get(id);
    }

    /** What was asked besides. @throws Problem 404, 403, 409 (stale) or 422 */
    Visit raise(CurrentUser user, long id, int version, List<RaisedForm> problems) {
        Visit before = changeable(user, id, version);
        raise(
                user,
                id,
                new Meeting(
                        before.account().kind(),
                        before.firms(),
                        before.problems().size()),
                problems);
        rows.touch(id);
        audit.record(user.username(), "RAISE", SUBJECT, Long.toString(id), null, Map.of("problems", problems.size()));
        return get(id);
    }

    /** What the problems raised need to know of their visit: how many there are before them. */
    private record Meeting(VisitKind kind, List<VisitedFirm> firms, int before) {}

    private void raise(CurrentUser user, long id, Meeting meeting, List<RaisedForm> problems) {
        for (int at = 0; at < problems.size(); at++) {
            RaisedForm form = problems.get(at);
            UUID origin = ids.next();
            FilingDesk.FiledRequest filed = file(user, meeting, form, origin, "problems[%d].".formatted(at));
            rows.insert(
                    id,
                    new Raised(
                            meeting.before() + at + 1,
                            form.uscc(),
                            form.category(),
                            form.title().strip(),
                            form.text().strip(),
                            blankless(form.itemId()),
                            origin,
                            filed.id()));
        }
    }

    private FilingDesk.FiledRequest file(CurrentUser user, Meeting meeting, RaisedForm form, UUID origin, String path) {
        if (meeting.firms().stream().noneMatch(firm -> firm.uscc().equals(form.uscc()))) {
            throw Problem.invalid(path + "uscc", "请选择参加的企业。");
        }
        try {
            return desk.fileFor(
                    user,
                    new NewRequest(
                            form.uscc(),
                            form.category(),
                            form.title().strip(),
                            form.text().strip(),
                            form.contactName().strip(),
                            form.contactPhone().strip(),
                            blankless(form.itemId()),
                            meeting.kind().name(),
                            origin.toString()));
        } catch (Problem refused) {
            String field = refused.field();
            throw field == null ? refused : Problem.invalid(path + field, refused.detail());
        }
    }

    private Visit changeable(CurrentUser user, long id, int version) {
        Sight sight = Sight.of(user);
        Visit visit = rows.lock(id).filter(sight::covers).orElseThrow(Visits::unknown);
        if (!sight.mayChange(visit)) {
            throw Problem.forbidden("这条记录由%s登记，只能由登记单位修改。".formatted(departmentName(visit)));
        }
        if (visit.version() != version) {
            throw Problem.stale();
        }
        return visit;
    }

    private String departmentName(Visit visit) {
        String code = visit.account().department();
        return departments.find(code).map(Departments.Department::name).orElse(code);
    }

    private Account checked(Account account) {
        if (account.heldOn().isAfter(Today.of(clock))) {
            throw Problem.invalid("heldOn", "日期不能晚于今天。");
        }
        checkDepartment("department", account.department());
        return account;
    }

    private List<VisitedFirm> firms(VisitForm form) {
        List<String> codes = form.firms().stream().map(String::strip).distinct().toList();
        return codes.stream()
                .map(uscc -> new VisitedFirm(
                        uscc,
                        names.find(uscc)
                                .orElseThrow(() -> Problem.invalid("firms", "没有找到企业 " + uscc + "，请核对统一社会信用代码。"))))
                .toList();
    }

    private List<Attendee> officials(VisitForm form) {
        return form.officials().stream().map(this::official).toList();
    }

    private Attendee official(AttendeeForm form) {
        checkDepartment("officials", form.department());
        return new Attendee(form.name().strip(), form.department());
    }

    private void checkDepartment(String field, String code) {
        if (departments.find(code).isEmpty()) {
            throw Problem.invalid(field, "没有这个部门，请重新选择。");
        }
    }

    private Visit get(long id) {
        return rows.find(id).orElseThrow(Visits::unknown);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Problem unknown() {
        return Problem.notFound("没有找到这次走访或者会议的记录。");
    }
}
