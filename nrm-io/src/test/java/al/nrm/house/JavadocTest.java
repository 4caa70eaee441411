package al.nrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Hosts read the Javadoc: each public method of a package that they may use names its parameters and its result, and the
 * exceptions that it declares or that its own body throws. A constructor may leave these to the comment of its type.
 */
class JavadocTest {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));

    @Test
    void every_method_for_hosts_says_what_goes_in_what_comes_out_and_what_it_throws() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("nrm-core", "nrm-rules", "nrm-io")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().matches(".*[/\\\\](internal|cli)[/\\\\].*"))
                        .forEach(sources::add);
            }
        }
        List<String> missing = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                TreePath top = new TreePath(unit);
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree declared && isPublic(declared.getModifiers())) {
                        look(new TreePath(top, declared), declared, comments, missing);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void look(TreePath at, ClassTree type, DocTrees comments, List<String> missing) {
        boolean all = type.getKind() == Tree.Kind.INTERFACE;
        for (Tree member : type.getMembers()) {
            TreePath path = new TreePath(at, member);
            if (member instanceof ClassTree inner && (all || isPublic(inner.getModifiers()))) {
                look(path, inner, comments, missing);
            } else if (member instanceof MethodTree method
                    && (all ? !has(method.getModifiers(), Modifier.PRIVATE) : isPublic(method.getModifiers()))
                    && !isOverride(method)) {
                DocCommentTree comment = comments.getDocCommentTree(path);
                List<DocTree> tags = new ArrayList<>(tags(comment));
                if (method.getReturnType() == null) {
                    tags.addAll(tags(comments.getDocCommentTree(at)));
                } else {
                    check(type, method, comment, missing);
                }
                checkThrown(type, method, tags, missing);
            }
        }
    }

    private static void check(ClassTree type, MethodTree method, DocCommentTree comment, List<String> missing) {
        String name = type.getSimpleName() + "." + method.getName();
        if (comment == null) {
            missing.add(name);
            return;
        }
        Set<String> told = new HashSet<>();
        boolean returns = false;
        for (DocTree tag : Stream.concat(comment.getBlockTags().stream(), comment.getFullBody().stream())
                .toList()) {
            if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                told.add(param.getName().getName().toString());
            }
            returns |= tag.getKind() == DocTree.Kind.RETURN;
        }
        for (VariableTree parameter : method.getParameters()) {
            if (!told.contains(parameter.getName().toString())) {
                missing.add(name + ": @param " + parameter.getName());
            }
        }
        if (!returns && !method.getReturnType().toString().equals("void")) {
            missing.add(name + ": @return");
        }
    }

    private static List<? extends DocTree> tags(@Nullable DocCommentTree comment) {
        return comment == null ? List.of() : comment.getBlockTags();
    }

    private static void checkThrown(ClassTree type, MethodTree method, List<DocTree> tags, List<String> missing) {
        Set<String> told = tags.stream()
                .filter(ThrowsTree.class::isInstance)
                .map(tag -> simple(((ThrowsTree) tag).getExceptionName().toString()))
                .collect(Collectors.toSet());
        Set<String> thrown = new TreeSet<>();
        method.getThrows().forEach(declared -> thrown.add(simple(declared.toString())));
        thrownIn(type, method, method.getBody(), thrown);
        thrown.removeAll(told);
        thrown.forEach(one -> missing.add(type.getSimpleName() + "." + method.getName() + ": @throws " + one));
    }

    /**
     * The exceptions that a body throws itself, or, in a static method, by a constructor of its type to which it hands on what
     * it was given; not those that its lambdas throw.
     */
    private static void thrownIn(ClassTree type, MethodTree method, @Nullable Tree body, Set<String> thrown) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void none) {
                if (tree.getExpression() instanceof NewClassTree made) {
                    thrown.add(simple(made.getIdentifier().toString()));
                }
                return super.visitThrow(tree, none);
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
                if (has(method.getModifiers(), Modifier.STATIC)
                        && tree.getArguments().stream().allMatch(IdentifierTree.class::isInstance)
                        && simple(tree.getIdentifier().toString()).contentEquals(type.getSimpleName())) {
                    constructors(type)
                            .forEach(constructor -> thrownIn(type, constructor, constructor.getBody(), thrown));
                }
                return super.visitNewClass(tree, none);
            }

            @Override
            public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
                return null;
            }

            @Override
            public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
                return null;
            }
        }.scan(body, null);
    }

    private static Stream<MethodTree> constructors(ClassTree type) {
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getReturnType() == null);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private static boolean isPublic(ModifiersTree modifiers) {
        return has(modifiers, Modifier.PUBLIC);
    }

    private static boolean has(ModifiersTree modifiers, Modifier one) {
        return modifiers.getFlags().contains(one);
    }
}
