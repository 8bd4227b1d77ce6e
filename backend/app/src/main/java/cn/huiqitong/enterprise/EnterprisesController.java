package cn.huiqitong.enterprise;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Departments;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Audit;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Officials look firms up; whoever looks is written down, with what was asked for. */
@Controller("/api/v1/enterprises")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Roles.OFFICIAL, Roles.DISPATCHER, Roles.SUPERVISOR})
class EnterprisesController {

    private static final int MOST = 50;

    private final EnterpriseProfiles profiles;
    private final EnterpriseFiles files;
    private final DataUses uses;
    private final Departments departments;
    private final Audit audit;

    EnterprisesController(
            EnterpriseProfiles profiles, EnterpriseFiles files, DataUses uses, Departments departments, Audit audit) {
        this.profiles = profiles;
        this.files = files;
        this.uses = uses;
        this.departments = departments;
        this.audit = audit;
    }

    /** A firm in a list. */
    @Serdeable
    record EnterpriseRefView(String uscc, String name, boolean synthetic) {}

    /** Firms whose name or code contains the text, 50 at most, by name. */
    @Get
    @Operation(operationId = "enterprises", summary = "Firms by name or code; the look-up is audited")
    List<EnterpriseRefView> list(CurrentUser user, @QueryValue @Nullable String q) {
        String text = q == null ? "" : q.strip();
        List<EnterpriseRefView> found = profiles.search(text, MOST).stream()
                .map(firm -> new EnterpriseRefView(firm.uscc(), firm.name(), firm.synthetic()))
                .toList();
        audit.record(user.username(), "search", "enterprise", "*", null, Map.of("q", text, "found", found.size()));
        return found;
    }

    @Get("/{uscc}")
    @Operation(operationId = "enterpriseByCode", summary = "The file of a firm; the look-up is audited")
    EnterpriseView get(CurrentUser user, String uscc) {
        EnterpriseProfile profile = profiles.get(uscc);
        audit.record(user.username(), "read", "enterprise", uscc, null, Map.of("version", profile.version()));
        uses.record(uscc, purpose(user));
        return files.view(profile);
    }

    private String purpose(CurrentUser user) {
        return Optional.ofNullable(user.department())
                .flatMap(departments::find)
                .map(department -> department.name() + "经办人员查看")
                .orElse("督查人员查看");
    }
}
