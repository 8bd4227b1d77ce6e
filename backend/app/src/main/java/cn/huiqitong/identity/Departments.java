package cn.huiqitong.identity;

import cn.huiqitong.seeds.SeedCodeSystem;
import cn.huiqitong.seeds.SeedLibrary;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The city's departments, as officials belong to them. */
@Singleton
public final class Departments {

    /**
     * A department.
     *
     * @param code stable, e.g. rsj
     * @param name e.g. 市人社局
     */
    public record Department(String code, String name) {}

    private final List<Department> all;

    Departments(SeedLibrary seeds) {
        this.all = seeds.findCodeSystem("department").map(SeedCodeSystem::codes).orElse(List.of()).stream()
                .map(code -> new Department(code.code(), code.name()))
                .toList();
    }

    public List<Department> list() {
        return all;
    }

    public Optional<Department> find(String code) {
        return all.stream().filter(department -> department.code().equals(code)).findFirst();
    }
}
