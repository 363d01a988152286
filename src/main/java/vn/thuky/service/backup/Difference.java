package vn.thuky.service.backup;

/** How many records would be there again, gone and as they were, if a backup were restored. */
public record Difference(int added, int removed, int changed) {

    public boolean none() {
        return added + removed + changed == 0;
    }
}
