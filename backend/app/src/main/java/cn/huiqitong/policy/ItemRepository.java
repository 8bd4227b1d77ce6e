package cn.huiqitong.policy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ItemRepository extends CrudRepository<ItemRow, String> {

    /** Kept from others until the end of the transaction. */
    @Query("select * from policy_item where id = :id for update")
    Optional<ItemRow> lock(String id);
}
