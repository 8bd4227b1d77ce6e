package cn.huiqitong.bench;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.Not;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools, executable model, stateless, a few firms at a time. It knows only yes and no: negations are pushed down to the
 * leaves and a leaf on a missing fact is false either way, which gives exactly the pairs that are met. Conditions of a
 * rule's outermost all are constraints of their own, so that rules share them.
 */
final class Drools implements Engine {
    private static final int BATCH = 20;
    private final int rules;
    private final FirmBean[] firms;
    private final StatelessKieSession session;
    private final Hits hits = new Hits();

    Drools(Workload workload, int firms) {
        this.rules = workload.rules().size();
        List<java.util.Map<String, Object>> maps = workload.maps(firms);
        this.firms = new FirmBean[firms];
        Arrays.setAll(this.firms, firm -> new FirmBean(firm, maps.get(firm)));
        this.session = session(drl(workload.rules()));
        session.setGlobal("hits", hits);
    }

    @Override
    public String name() {
        return "Drools, executable model, " + BATCH + " firms at a time";
    }

    @Override
    public String version() {
        return "10.2.0";
    }

    @Override
    public boolean threeValued() {
        return false;
    }

    @Override
    public int firms() {
        return firms.length;
    }

    @Override
    public long pass() {
        byte[] batch = new byte[BATCH * rules];
        long met = 0;
        for (int first = 0; first < firms.length; first += BATCH) {
            Arrays.fill(batch, UNMET);
            hits.into(batch, first, rules);
            judge(first, Math.min(firms.length, first + BATCH));
            met += hits.met();
        }
        return met;
    }

    @Override
    public byte[] verdicts(int most) {
        int count = Math.min(most, firms.length);
        byte[] out = new byte[rules * count];
        hits.into(out, 0, rules);
        for (int first = 0; first < count; first += BATCH) {
            judge(first, Math.min(count, first + BATCH));
        }
        return out;
    }

    private void judge(int from, int to) {
        session.execute(Arrays.asList(firms).subList(from, to));
    }

    private static StatelessKieSession session(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/bench/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newStatelessKieSession();
    }

    private static String drl(List<Rule> rules) {
        StringBuilder drl = new StringBuilder("package bench;\nimport " + FirmBean.class.getName() + ";\nglobal "
                + Hits.class.getName() + " hits;\n");
        for (int rule = 0; rule < rules.size(); rule++) {
            String constraints = conjuncts(rules.get(rule).when(), false).collect(Collectors.joining(",\n  "));
            drl.append("rule \"r" + rule + "\" when\n  $f : FirmBean(" + constraints
                    + ")\nthen\n  hits.hit($f.getNumber(), " + rule + ");\nend\n");
        }
        return drl.toString();
    }

    private static Stream<String> conjuncts(Condition condition, boolean negated) {
        if (condition instanceof Not not) {
            return conjuncts(not.of(), !negated);
        }
        return condition instanceof All all && !negated
                ? all.of().stream().flatMap(child -> conjuncts(child, false))
                : Stream.of(text(condition, negated));
    }

    private static String text(Condition condition, boolean negated) {
        return switch (condition) {
            case All all -> joined(all.of(), negated, negated ? " || " : " && ");
            case Any any -> joined(any.of(), negated, negated ? " && " : " || ");
            case Not not -> text(not.of(), !negated);
            case Compare compare ->
                known(compare.fact(), value(compare.fact(), sign(compare.op(), negated), compare.value()));
            case Between between -> known(between.fact(), between(between, negated));
            case In in -> known(in.fact(), in(in, negated));
            case Is is -> known(is.fact(), is.fact() + " == " + (is.value() != negated));
            default -> throw new IllegalArgumentException(condition.kind());
        };
    }

    private static String joined(List<Condition> of, boolean negated, String sign) {
        return of.stream().map(child -> text(child, negated)).collect(Collectors.joining(sign, "(", ")"));
    }

    private static String known(String fact, String text) {
        return "(" + fact + " != null && " + text + ")";
    }

    private static String between(Between between, boolean negated) {
        String from = value(between.fact(), negated ? "<" : ">=", between.from());
        String to = value(between.fact(), negated ? ">" : "<=", between.to());
        return "(" + from + (negated ? " || " : " && ") + to + ")";
    }

    private static String in(In in, boolean negated) {
        boolean prefix = in.fact().equals(SimpleCatalog.INDUSTRY);
        return in.codes().stream()
                .map(code -> prefix
                        ? (negated ? "!" : "") + in.fact() + ".startsWith(\"" + code + "\")"
                        : in.fact() + (negated ? " != " : " == ") + "\"" + code + "\"")
                .collect(Collectors.joining(negated ? " && " : " || ", "(", ")"));
    }

    private static String value(String fact, String sign, @Nullable Literal literal) {
        return switch (Objects.requireNonNull(literal)) {
            case Literal.Numeric number ->
                fact + " " + sign + " " + number.value().doubleValue();
            case Literal.Day day -> fact + ".compareTo(\"" + day.value() + "\") " + sign + " 0";
        };
    }

    private static String sign(Comparison op, boolean negated) {
        return switch (op) {
            case AT_LEAST -> negated ? "<" : ">=";
            case AT_MOST -> negated ? ">" : "<=";
            case MORE -> negated ? "<=" : ">";
            case LESS -> negated ? ">=" : "<";
            case EQUAL -> negated ? "!=" : "==";
            case NOT_EQUAL -> negated ? "==" : "!=";
        };
    }
}
