package cn.huiqitong.visit;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Which visits a user sees: a firm its own, an official and a department's supervisor those that the department kept or
 * took part in, the dispatch desk and the city's supervisors all. Null where nothing narrows it.
 */
record Sight(@Nullable String firm, @Nullable String department) {

    static Sight of(CurrentUser user) {
        if (user.has(Roles.ENTERPRISE)) {
            return new Sight(user.firm(), null);
        }
        // an account without a department that needs one sees nothing
        String department = user.has(Roles.OFFICIAL) && user.department() == null ? "" : user.department();
        return new Sight(null, department);
    }

    boolean covers(Visit visit) {
        return (firm == null || visit.isOf(firm)) && (department == null || visit.concerns(department));
    }

    /** Only who keeps the record changes it, or who watches over all. */
    boolean mayChange(Visit visit) {
        return firm == null
                && (department == null || department.equals(visit.account().department()));
    }
}
