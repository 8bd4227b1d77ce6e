package cn.huiqitong.visit;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Departments;
import cn.huiqitong.identity.Departments.Department;
import cn.huiqitong.request.FilingDesk;
import cn.huiqitong.request.FilingDesk.Progressed;
import cn.huiqitong.visit.Visit.VisitedFirm;
import cn.huiqitong.visit.VisitView.VisitFirmView;
import cn.huiqitong.visit.VisitView.VisitOfficialView;
import cn.huiqitong.visit.VisitView.VisitProblemView;
import cn.huiqitong.visit.VisitsView.VisitRowView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Visits as the pages show them to one user, with where each request is now. */
@Singleton
class VisitViews {

    private final FilingDesk desk;
    private final Departments departments;

    VisitViews(FilingDesk desk, Departments departments) {
        this.desk = desk;
        this.departments = departments;
    }

    List<VisitRowView> rows(CurrentUser user, List<Visit> visits) {
        Sight sight = Sight.of(user);
        Map<Long, Progressed> requests = requests(visits, sight);
        return visits.stream().map(visit -> row(visit, sight, requests)).toList();
    }

    VisitView whole(CurrentUser user, Visit visit) {
        Sight sight = Sight.of(user);
        Map<Long, Progressed> requests = requests(List.of(visit), sight);
        Account account = visit.account();
        return new VisitView(
                visit.id(),
                account.kind(),
                account.kind().label(),
                account.heldOn(),
                account.place(),
                account.topic(),
                account.department(),
                name(account.department()),
                sight.firm() == null ? account.note() : null,
                firms(visit, sight)
                        .map(firm -> new VisitFirmView(firm.uscc(), firm.name()))
                        .toList(),
                visit.firms().size(),
                visit.officials().stream()
                        .map(it -> new VisitOfficialView(it.name(), it.department(), name(it.department())))
                        .toList(),
                problems(visit, sight)
                        .map(raised ->
                                problem(visit, raised, Objects.requireNonNull(requests.get(raised.requestId())), sight))
                        .toList(),
                visit.recordedAt(),
                visit.recordedBy(),
                sight.mayChange(visit),
                visit.version());
    }

    private VisitRowView row(Visit visit, Sight sight, Map<Long, Progressed> requests) {
        Account account = visit.account();
        List<Raised> problems = problems(visit, sight).toList();
        long open = problems.stream()
                .map(raised -> requests.get(raised.requestId()))
                .filter(request -> request != null && request.open())
                .count();
        return new VisitRowView(
                visit.id(),
                account.kind(),
                account.kind().label(),
                account.heldOn(),
                account.place(),
                account.topic(),
                name(account.department()),
                firms(visit, sight).map(VisitedFirm::name).toList(),
                visit.firms().size(),
                problems.size(),
                (int) open);
    }

    private VisitProblemView problem(Visit visit, Raised raised, Progressed request, Sight sight) {
        String handler = request.department();
        return new VisitProblemView(
                raised.uscc(),
                visit.firms().stream()
                        .filter(firm -> firm.uscc().equals(raised.uscc()))
                        .map(VisitedFirm::name)
                        .findFirst()
                        .orElse(raised.uscc()),
                raised.category(),
                raised.title(),
                raised.text(),
                raised.itemId(),
                request.id(),
                request.number(),
                request.stateLabel(),
                request.open(),
                handler == null ? null : name(handler),
                sight.department() == null || sight.department().equals(handler));
    }

    private Map<Long, Progressed> requests(List<Visit> visits, Sight sight) {
        List<Long> ids = visits.stream()
                .flatMap(visit -> problems(visit, sight))
                .map(Raised::requestId)
                .toList();
        return desk.list(ids).stream().collect(Collectors.toMap(Progressed::id, Function.identity()));
    }

    /** A firm hears of itself and not of the others around the table. */
    private static Stream<VisitedFirm> firms(Visit visit, Sight sight) {
        return visit.firms().stream().filter(firm -> isTheirs(sight.firm(), firm.uscc()));
    }

    private static Stream<Raised> problems(Visit visit, Sight sight) {
        return visit.problems().stream().filter(raised -> isTheirs(sight.firm(), raised.uscc()));
    }

    private static boolean isTheirs(@Nullable String firm, String uscc) {
        return firm == null || firm.equals(uscc);
    }

    private String name(String code) {
        return departments.find(code).map(Department::name).orElse(code);
    }
}
