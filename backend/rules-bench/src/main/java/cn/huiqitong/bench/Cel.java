package cn.huiqitong.bench;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.fact.FactField;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CEL-Java with its planner; facts that are missing are marked as unknown attributes. Dates are compared as texts. */
final class Cel extends PerFirm {
    private static final CelOptions OPTIONS = CelOptions.current()
            .enableUnknownTracking(true)
            .enableHeterogeneousNumericComparisons(true)
            .build();
    private final CelRuntime.Program[] programs;
    private final PartialVars[] firms;

    Cel(Workload workload, int firms) {
        super(workload.rules().size(), firms);
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setResultType(SimpleType.BOOL);
        workload.catalog().list().forEach(field -> builder.addVar(field.key(), type(field)));
        CelCompiler compiler = builder.build();
        CelRuntime runtime =
                CelRuntimeFactory.plannerRuntimeBuilder().setOptions(OPTIONS).build();
        this.programs = workload.rules().stream()
                .map(rule -> program(text(rule.when()), compiler, runtime))
                .toArray(CelRuntime.Program[]::new);
        this.firms = workload.maps(firms).stream()
                .map(firm -> vars(firm, workload.catalog().list()))
                .toArray(PartialVars[]::new);
    }

    @Override
    public String name() {
        return "CEL-Java, planner";
    }

    @Override
    public String version() {
        return "0.14.0";
    }

    @Override
    public boolean threeValued() {
        return true;
    }

    @Override
    void judge(int firm, byte[] out, int at) {
        try {
            for (int rule = 0; rule < programs.length; rule++) {
                Object result = programs[rule].eval(firms[firm]);
                out[at + rule] = result instanceof Boolean met ? (met ? MET : UNMET) : unknown(result);
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte unknown(Object result) {
        if (result instanceof CelUnknownSet) {
            return UNKNOWN;
        }
        throw new IllegalStateException("neither yes, no nor unknown: " + result);
    }

    private static CelRuntime.Program program(String text, CelCompiler compiler, CelRuntime runtime) {
        try {
            return runtime.createProgram(compiler.compile(text).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static PartialVars vars(Map<String, Object> firm, List<FactField> fields) {
        Map<String, Object> vars = new HashMap<>();
        firm.forEach((key, value) -> vars.put(key, value instanceof java.time.LocalDate ? value.toString() : value));
        CelAttributePattern[] missing = fields.stream()
                .map(FactField::key)
                .filter(key -> !firm.containsKey(key))
                .map(CelAttributePattern::fromQualifiedIdentifier)
                .toArray(CelAttributePattern[]::new);
        return PartialVars.of(vars, missing);
    }

    private static CelType type(FactField field) {
        return switch (field.type()) {
            case NUMBER -> SimpleType.DOUBLE;
            case FLAG -> SimpleType.BOOL;
            default -> SimpleType.STRING;
        };
    }

    private static String text(Condition condition) {
        return switch (condition) {
            case All all -> joined(all.of(), " && ");
            case Any any -> joined(any.of(), " || ");
            case Not not -> "!(" + text(not.of()) + ")";
            case Compare compare -> compare.fact() + " " + op(compare.op().json()) + " " + value(compare.value());
            case Between between ->
                "(" + between.fact() + " >= " + value(between.from()) + " && " + between.fact() + " <= "
                        + value(between.to()) + ")";
            case In in -> in(in);
            case Is is -> is.fact() + " == " + is.value();
            default -> throw new IllegalArgumentException(condition.kind());
        };
    }

    private static String joined(List<Condition> of, String sign) {
        return of.stream().map(Cel::text).collect(Collectors.joining(sign, "(", ")"));
    }

    private static String in(In in) {
        return in.fact().equals(SimpleCatalog.INDUSTRY)
                ? in.codes().stream()
                        .map(code -> in.fact() + ".startsWith('" + code + "')")
                        .collect(Collectors.joining(" || ", "(", ")"))
                : in.fact() + " in " + in.codes().stream().collect(Collectors.joining("','", "['", "']"));
    }

    private static String op(String json) {
        return json.equals("=") ? "==" : json;
    }

    private static String value(@org.jspecify.annotations.Nullable Literal literal) {
        return switch (java.util.Objects.requireNonNull(literal)) {
            case Literal.Numeric number -> String.valueOf(number.value().doubleValue());
            case Literal.Day day -> "'" + day.value() + "'";
        };
    }
}
