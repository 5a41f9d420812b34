using System.Reflection;
using System.Reflection.Emit;

namespace WuzhenArchive.Tests;

/// <summary>
/// What the types of an assembly refer to, as compiled: what they are made of, what their members take and give, and every instruction of
/// their methods, however the source names it. Constants alone leave no trace: the compiler puts their value in their place.
/// </summary>
internal static class CompiledTypes
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => c.Value);

    private static readonly Dictionary<Assembly, IReadOnlyDictionary<Type, IReadOnlySet<Type>>> Known = [];

    /// <returns>For each type that stands in no other, the types that it and those in it refer to, without itself.</returns>
    public static IReadOnlyDictionary<Type, IReadOnlySet<Type>> References(Assembly assembly)
    {
        lock (Known)
        {
            return Known.TryGetValue(assembly, out var known) ? known : Known[assembly] = assembly.GetTypes().GroupBy(Outermost)
                .ToDictionary(g => g.Key, IReadOnlySet<Type> (g) => g.SelectMany(Of).SelectMany(Parts).Select(Outermost)
                .Where(t => t != g.Key).ToHashSet());
        }
    }

    private static IEnumerable<Type> Of(Type type) =>
    [
        .. new[] { type.BaseType }.OfType<Type>(), .. type.GetInterfaces(), .. Attributes(type.GetCustomAttributesData()),
        .. Bounds(type.GetGenericArguments()),
        .. type.GetFields(Own).SelectMany(f => Attributes(f.GetCustomAttributesData()).Append(f.FieldType)),
        .. type.GetProperties(Own).SelectMany(p => Attributes(p.GetCustomAttributesData()).Append(p.PropertyType)),
        .. type.GetConstructors(Own).SelectMany(Of), .. type.GetMethods(Own).SelectMany(m => Of(m).Append(m.ReturnType)),
    ];

    private static IEnumerable<Type> Of(MethodBase method)
    {
        var generic = method.IsGenericMethod ? method.GetGenericArguments() : [];
        var signature = method.GetParameters().Select(p => p.ParameterType).Concat(Attributes(method.GetCustomAttributesData()))
            .Concat(Bounds(generic));
        return method.GetMethodBody() is not { } body ? signature
            : [.. signature, .. body.LocalVariables.Select(l => l.LocalType),
                .. body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(c => c.CatchType)
                .OfType<Type>(),
                .. Tokens(body.GetILAsByteArray()!).SelectMany(t => Of(Member(method, t, generic)))];
    }

    private static IEnumerable<Type> Of(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType!, field.FieldType],
        MethodInfo method => [method.DeclaringType!, method.ReturnType, .. method.GetGenericArguments(), .. method.GetParameters()
            .Select(p => p.ParameterType)],
        MethodBase method => [method.DeclaringType!, .. method.GetParameters().Select(p => p.ParameterType)],
        _ => [],
    };

    private static MemberInfo Member(MethodBase from, int token, Type[] generic) =>
        from.Module.ResolveMember(token, from.DeclaringType!.GetGenericArguments(), generic)!;

    // Where an instruction names a member, its operand is the member's number in the module.
    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = Codes[il[at] == 0xFE ? unchecked((short)(0xFE00 | il[at + 1])) : il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return BitConverter.ToInt32(il, at);
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Attributes(IEnumerable<CustomAttributeData> attributes) =>
        attributes.SelectMany(a => a.ConstructorArguments.Select(c => c.Value).OfType<Type>().Append(a.AttributeType));

    private static IEnumerable<Type> Bounds(Type[] generic) =>
        generic.Where(g => g.IsGenericParameter).SelectMany(g => g.GetGenericParameterConstraints());

    // A list of spans names the list and the span.
    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? []
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
