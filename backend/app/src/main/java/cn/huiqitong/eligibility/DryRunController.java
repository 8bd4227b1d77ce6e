package cn.huiqitong.eligibility;

import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Today;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An editor sees whom a rule would reach before anybody else does. */
@Controller("/api/v1/editor/items/{id}/dry-run")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.EDITOR)
class DryRunController {

    private final DryRuns runs;
    private final InstantSource clock;

    DryRunController(DryRuns runs, InstantSource clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * @param version the newest when absent
     * @param rule the unsaved rule of the open editor, tried instead of the version's own
     */
    @Serdeable
    record DryRunForm(@Nullable Integer version, @Nullable Map<String, Object> rule) {}

    @Post
    @Operation(operationId = "dryRunItem", summary = "Try a rule on all firms of the city; nothing is stored")
    DryRunView run(String id, @Body @Nullable DryRunForm form) {
        return form == null
                ? runs.run(id, null, null, Today.of(clock))
                : runs.run(id, form.version(), form.rule(), Today.of(clock));
    }
}
