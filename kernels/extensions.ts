// Texts of the kernels in WGSL that an adapter has to be asked for, loaded where it is.
export { default as matmul_subgroup_matrix } from "./matmul_subgroup_matrix.wgsl";
