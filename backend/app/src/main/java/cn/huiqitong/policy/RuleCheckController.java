package cn.huiqitong.policy;

import cn.huiqitong.identity.Roles;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a rule while it is being written, in JSON or in its readable text. */
@Controller("/api/v1/editor/rules")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class RuleCheckController {

    private final RuleDesk rules;

    RuleCheckController(RuleDesk rules) {
        this.rules = rules;
    }

    @Serdeable
    record RuleForm(@NotNull Map<String, Object> rule) {}

    @Serdeable
    record RuleTextForm(@NotNull @Size(max = 200_000) String text) {}

    /** @param canonical the readable text, which from-text reads back; null when the rule cannot be read */
    @Serdeable
    record RuleCheckView(
            List<RuleErrorView> errors,
            List<RuleErrorView> warnings,
            List<RuleLineView> text,
            @Nullable String canonical) {}

    /** @param rule null when there are errors, which are placed by line and column */
    @Serdeable
    record RuleFromTextView(@Nullable Map<String, Object> rule, List<RuleErrorView> errors) {}

    @Post("/check")
    @Operation(operationId = "checkRule", summary = "All errors of a rule with their places, or the rule in words")
    RuleCheckView checkRule(@Body @Valid RuleForm form) {
        var read = rules.check(form.rule());
        return new RuleCheckView(read.errors(), read.warnings(), read.lines(), read.canonical());
    }

    @Post("/from-text")
    @Operation(operationId = "ruleFromText", summary = "The rule that a readable text says, or its errors by line")
    RuleFromTextView ruleFromText(@Body @Valid RuleTextForm form) {
        var parsed = rules.parse(form.text());
        return new RuleFromTextView(parsed.rule(), parsed.errors());
    }
}
