package cn.huiqitong.searchindex;

import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.json.JsonData;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbered indices and the alias over one of them. */
final class Indices {

    /** Key in the mapping's {@code _meta} under which an index tells what it was made with and of. */
    private static final String MADE_OF = "madeOf";

    private final Cluster cluster;
    private final IndexNames names;
    private final IndexDefinition definition;

    Indices(Cluster cluster, IndexNames names, IndexDefinition definition) {
        this.cluster = cluster;
        this.names = names;
        this.definition = definition;
    }

    IndexState state(String source) {
        Optional<String> live = findLive();
        if (live.isEmpty()) {
            return IndexState.MISSING;
        }
        if (!madeLikeThis(live.get(), source)) {
            return IndexState.OUTDATED;
        }
        return count(live.get()) == 0 ? IndexState.EMPTY : IndexState.READY;
    }

    /** Every numbered index: the live one and those being built. */
    Collection<String> list() {
        return aliases().keySet();
    }

    Optional<String> findLive() {
        return aliases().entrySet().stream()
                .filter(entry -> entry.getValue().aliases().containsKey(names.alias()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Creates the index that shall replace the live one. */
    String create(String source) {
        String name = names.next(list());
        cluster.call(
                "create " + name,
                client -> client.indices().create(c -> c.index(name).withJson(new StringReader(definition.json()))));
        cluster.call(
                "mark " + name,
                client -> client.indices().putMapping(m -> m.index(name).meta(MADE_OF, JsonData.of(madeOf(source)))));
        return name;
    }

    /** Puts the alias on an index and removes all others, in one step. */
    void goLive(String index) {
        cluster.call("refresh " + index, client -> client.indices().refresh(r -> r.index(index)));
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(a -> a.add(add -> add.index(index).alias(names.alias()))));
        for (String other : list()) {
            if (!other.equals(index)) {
                actions.add(Action.of(a -> a.removeIndex(remove -> remove.index(other))));
            }
        }
        cluster.call("swap to " + index, client -> client.indices().updateAliases(u -> u.actions(actions)));
    }

    void delete(String index) {
        cluster.call(
                "delete " + index,
                client -> client.indices().delete(d -> d.index(index).ignoreUnavailable(true)));
    }

    private boolean madeLikeThis(String index, String source) {
        return cluster
                .call("mapping of " + index, client -> client.indices().getMapping(m -> m.index(index)))
                .mappings()
                .values()
                .stream()
                .map(mapping -> mapping.mappings().meta().get(MADE_OF))
                .anyMatch(made -> made != null && madeOf(source).equals(made.to(String.class)));
    }

    private String madeOf(String source) {
        return definition.version() + " of " + source;
    }

    private long count(String index) {
        return cluster.call("count " + index, client -> client.count(c -> c.index(index)))
                .count();
    }

    private Map<String, IndexAliases> aliases() {
        return cluster.call(
                "list indices",
                client -> client.indices().getAlias(a -> a.index(names.all())).aliases());
    }
}
