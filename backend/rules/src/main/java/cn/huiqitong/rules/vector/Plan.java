package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.columns.Columns;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Fields;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules compiled for a catalog and an as-of date. Each distinct condition is there once, however many rules ask it.
 * Immutable and safe to share.
 */
public final class Plan {
    private final Graph graph;
    private final List<Integer> roots;
    private final Fields fields;

    private Plan(Graph graph, List<Integer> roots, Fields fields) {
        this.graph = graph;
        this.roots = roots;
        this.fields = fields;
    }

    /** The rules must have been read against the catalog. */
    public static Plan of(List<Rule> rules, FactCatalog catalog, LocalDate asOf) {
        Graph graph = new Graph();
        Fields fields = Fields.of(catalog);
        Compiler compiler = new Compiler(graph, Graph.FIRMS, fields, asOf);
        List<Integer> roots =
                rules.stream().map(rule -> compiler.of(rule.when())).toList();
        return new Plan(graph, roots, fields);
    }

    /** Sorts the firms' values into the classes that the rules tell apart. Later changes of the columns do not show. */
    public Coded code(Columns columns) {
        return new Coding(graph, roots, fields, columns).code();
    }

    /** How many distinct conditions the rules have, groups included. */
    public int conditions() {
        return (int) new Uses(graph, roots).live().count();
    }
}
